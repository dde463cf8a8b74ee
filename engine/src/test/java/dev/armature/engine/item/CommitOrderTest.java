package dev.armature.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.time.EngineClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Numbers of changes, and how far readers may read. */
final class CommitOrderTest {
    private final AtomicLong millis = new AtomicLong(1000);
    private final CommitOrder order = new CommitOrder(new EngineClock() {
        @Override
        public long millis() {
            return millis.get();
        }

        @Override
        public Registration every(Duration period, Runnable task) {
            throw new UnsupportedOperationException("Nothing is done by itself");
        }
    });

    @Test
    void horizonIsTheOldestNumberUnderWay() {
        CommitTurn first = order.turn();
        CommitTurn second = order.turn();
        SequenceNumber one = first.take();
        SequenceNumber two = second.take();
        first.take();

        second.end();
        assertThat(order.horizon()).isEqualTo(one);
        first.end();
        assertThat(order.horizon()).isGreaterThan(two);
    }

    @Test
    void whoTakesNoNumberIsNotWaitedFor() {
        CommitTurn turn = order.turn();

        assertThat(order.horizon()).isEqualTo(new SequenceNumber(1000, 0));
        turn.end();
        assertThat(order.horizon()).isEqualTo(new SequenceNumber(1000, 0));
    }

    @Test
    void numbersGoOnWhenTheClockGoesBack() {
        SequenceNumber before = order.turn().take();
        millis.set(10);

        assertThat(order.turn().take()).isEqualTo(before.next());
    }

    @Test
    void noNumberIsBelowAHorizonThatWasTold() {
        SequenceNumber horizon = order.horizon();
        millis.set(10);

        assertThat(order.turn().take()).isGreaterThanOrEqualTo(horizon);
    }

    @Test
    void numbersGoOnAfterThoseOfBefore() {
        order.continueAfter(new SequenceNumber(2000, 7));

        assertThat(order.turn().take()).isEqualTo(new SequenceNumber(2000, 8));
    }

    @Test
    void numbersReadBackFromTheirTexts() {
        SequenceNumber number = new SequenceNumber(1_893_456_000_000L, 42);

        assertThat(number).hasToString("1189345600000000000042");
        assertThat(SequenceNumber.parse(number.toString())).isEqualTo(number);
        assertThat(SequenceNumber.parse("21893456000000000000042")).isNull();
        assertThat(SequenceNumber.parse("118934560000000000004x")).isNull();
        assertThat(SequenceNumber.last(5).next()).isEqualTo(SequenceNumber.first(6));
    }
}
