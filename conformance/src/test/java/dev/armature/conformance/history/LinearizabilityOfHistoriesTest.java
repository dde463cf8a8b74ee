package dev.armature.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.history.Event.Action;
import dev.armature.conformance.history.Event.Delete;
import dev.armature.conformance.history.Event.Get;
import dev.armature.conformance.history.Event.Increment;
import dev.armature.conformance.history.Event.Put;
import dev.armature.conformance.history.Event.PutIf;
import dev.armature.runtime.SeededRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The judge of histories is judged by histories whose verdict is known. */
final class LinearizabilityOfHistoriesTest {
    private static final Optional<Long> NOTHING = Optional.empty();

    private static Event event(Action action, Optional<Long> outcome, long invokedAt, long returnedAt) {
        return new Event(action, outcome, invokedAt, returnedAt);
    }

    @Test
    void acceptsCallsOneAfterTheOther() {
        assertThat(Linearizability.holds(List.of(
                        event(new Put(5), NOTHING, 1, 2),
                        event(new Increment(), Optional.of(6L), 3, 4),
                        event(new PutIf(6, 9), Optional.of(1L), 5, 6),
                        event(new PutIf(6, 1), Optional.of(0L), 7, 8),
                        event(new Get(), Optional.of(9L), 9, 10),
                        event(new Delete(), Optional.of(9L), 11, 12),
                        event(new Get(), NOTHING, 13, 14))))
                .isTrue();
    }

    @Test
    void acceptsReadsThatSeeAWriteUnderWayOrNot() {
        assertThat(Linearizability.holds(List.of(
                        event(new Put(1), NOTHING, 1, 10),
                        event(new Get(), NOTHING, 2, 3),
                        event(new Get(), Optional.of(1L), 4, 5))))
                .isTrue();
    }

    @Test
    void rejectsAReadThatForgetsWhatWasSeen() {
        assertThat(Linearizability.holds(List.of(
                        event(new Put(1), NOTHING, 1, 10),
                        event(new Get(), Optional.of(1L), 2, 3),
                        event(new Get(), NOTHING, 4, 5))))
                .isFalse();
    }

    @Test
    void rejectsAStaleRead() {
        assertThat(Linearizability.holds(List.of(
                        event(new Put(1), NOTHING, 1, 2),
                        event(new Put(2), Optional.of(1L), 3, 4),
                        event(new Get(), Optional.of(1L), 5, 6))))
                .isFalse();
    }

    @Test
    void rejectsALostUpdate() {
        assertThat(Linearizability.holds(List.of(
                        event(new Increment(), Optional.of(1L), 1, 5), event(new Increment(), Optional.of(1L), 2, 6))))
                .isFalse();
    }

    @Test
    void rejectsTwoWinnersOfOneCondition() {
        assertThat(Linearizability.holds(List.of(
                        event(new Put(1), NOTHING, 1, 2),
                        event(new PutIf(1, 2), Optional.of(1L), 3, 9),
                        event(new PutIf(1, 3), Optional.of(1L), 4, 8))))
                .isFalse();
    }

    @Test
    void acceptsWhatARegisterDidAndRejectsItDoctored() {
        SeededRun.repeated(200, random -> {
            List<Event> history = overlapping(random);
            assertThat(Linearizability.holds(history)).isTrue();

            int changed = random.nextInt(history.size());
            Event event = history.get(changed);
            history.set(changed, event(event.action(), Optional.of(-1L), event.invokedAt(), event.returnedAt()));
            assertThat(Linearizability.holds(history)).isFalse();
        });
    }

    /** Returns what a register that takes effect in the middle of each call would have shown. */
    private static List<Event> overlapping(Random random) {
        List<Event> history = new ArrayList<>();
        Optional<Long> value = Optional.empty();
        for (int i = 1; i <= 60; i++) {
            Action action = switch (random.nextInt(5)) {
                case 0 -> new Get();
                case 1 -> new Put(random.nextInt(3));
                case 2 -> new PutIf(random.nextInt(3), random.nextInt(3));
                case 3 -> new Delete();
                default -> new Increment();
            };
            long at = i * 10L;
            history.add(event(action, action.outcome(value), at - random.nextInt(30), at + 1 + random.nextInt(30)));
            value = action.after(value);
        }
        return history;
    }
}
