package dev.armature.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShrinkerTest {
    @Test
    void leavesOnlyWhatTheFailureNeeds() {
        List<Integer> failing = IntStream.range(0, 100).boxed().toList();

        List<Integer> shortest = Shrinker.shrink(failing, list -> list.containsAll(List.of(3, 42, 97)));

        assertThat(shortest).containsExactly(3, 42, 97);
    }

    @Test
    void endsOnAListThatAlwaysFails() {
        assertThat(Shrinker.shrink(List.of(1, 2, 3), list -> true)).isEmpty();
    }
}
