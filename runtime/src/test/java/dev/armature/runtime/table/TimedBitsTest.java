package dev.armature.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class TimedBitsTest {
    private static final long ALL = -1;

    private final TimedBits bits = new TimedBits(40, 40);

    @Test
    void carriesFromTheLowHalfToTheHighOne() {
        RandomGenerator random = drawing(0, ALL, 0);
        TimedBits.Value first = bits.next(7, random);

        assertThat(first).isEqualTo(new TimedBits.Value(7, 0, (1L << 40) - 1));
        assertThat(bits.next(7, random)).isEqualTo(new TimedBits.Value(7, 1, 0));
    }

    @Test
    void beginsAnewWhereAllBitsAreUsedUpAndInAnotherMillisecond() {
        RandomGenerator random = drawing(ALL, ALL, 0, 0, 0, 0, 0);
        bits.next(7, random);

        assertThat(bits.next(7, random)).isEqualTo(new TimedBits.Value(7, 0, 0));
        assertThat(bits.next(6, random)).isEqualTo(new TimedBits.Value(6, 0, 0));
    }

    private static RandomGenerator drawing(long... draws) {
        Queue<Long> left = new ArrayDeque<>();
        for (long draw : draws) {
            left.add(draw);
        }
        return left::remove;
    }
}
