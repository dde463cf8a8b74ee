package dev.armature.engine.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.concurrency.Call.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinearizabilityCheckTest {

    private static Call write(long value, Optional<Long> old, long begin, long end) {
        return new Call(Kind.WRITE, value, 0, old, true, begin, end);
    }

    private static Call read(Optional<Long> seen, long begin, long end) {
        return new Call(Kind.READ, 0, 0, seen, true, begin, end);
    }

    @Test
    void acceptsAReadThatOverlapsAWrite() {
        assertThat(LinearizabilityCheck.isLinearizable(
                        List.of(write(1, Optional.empty(), 1, 4), read(Optional.empty(), 2, 3))))
                .isTrue();
        assertThat(LinearizabilityCheck.isLinearizable(
                        List.of(write(1, Optional.empty(), 1, 4), read(Optional.of(1L), 2, 3))))
                .isTrue();
    }

    @Test
    void refusesAStaleRead() {
        assertThat(LinearizabilityCheck.isLinearizable(
                        List.of(write(1, Optional.empty(), 1, 2), read(Optional.empty(), 3, 4))))
                .isFalse();
    }

    @Test
    void refusesALostWrite() {
        assertThat(LinearizabilityCheck.isLinearizable(
                        List.of(write(1, Optional.empty(), 1, 4), write(2, Optional.empty(), 2, 3))))
                .isFalse();
    }

    @Test
    void refusesTwoWinnersOfOneComparison() {
        Call first = new Call(Kind.COMPARE_AND_SET, 2, 1, Optional.empty(), true, 3, 6);
        Call second = new Call(Kind.COMPARE_AND_SET, 3, 1, Optional.empty(), true, 4, 5);

        assertThat(LinearizabilityCheck.isLinearizable(List.of(write(1, Optional.empty(), 1, 2), first, second)))
                .isFalse();
    }
}
