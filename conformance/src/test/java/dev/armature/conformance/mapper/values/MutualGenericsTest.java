package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.mapper.values.Matching.Bundle;
import dev.armature.conformance.mapper.values.Matching.Pair;
import dev.armature.engine.Engine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generic documents that contain each other. */
final class MutualGenericsTest {
    private final Engine engine = Engine.inMemory();
    private final MatchingsTable table = MatchingsTable.over(engine.client());

    @BeforeEach
    void createTable() {
        table.createIfMissing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Matching deep(int levels) {
        Pair<Integer> pair = Pair.of(0, 1);
        for (int level = 1; level <= levels; level++) {
            Bundle<Integer> group = new Bundle<>("level " + level, List.of(pair, Pair.of(level, -level)));
            pair = new Pair<>(level, Optional.empty(), Optional.of(group), Optional.empty());
        }
        return new Matching("a", pair);
    }

    @Test
    void everyLevelComesBack() {
        Matching matching = deep(8);

        table.matchings().put(matching);

        assertThat(table.matchings().get("a")).contains(matching);
    }

    @Test
    void argumentsWidenFromLevelToLevel() {
        Pair<List<List<Integer>>> widest = Pair.of(List.of(List.of(1)), List.of());
        Pair<List<Integer>> wider = new Pair<>(List.of(1, 2), Optional.empty(), Optional.empty(), Optional.of(widest));
        Matching matching = new Matching("a", new Pair<>(1, Optional.of(2), Optional.empty(), Optional.of(wider)));

        table.matchings().put(matching);

        assertThat(table.matchings().get("a")).contains(matching);
    }

    @Test
    void pathsLeadFromOneIntoTheOther() {
        table.matchings().put(deep(2));

        Matching changed = table.matchings()
                .update(new MatchingKey("a"))
                .set(u -> u.pair().group().pairs().at(1).right().to(7))
                .when(c -> c.pair().group().pairs().at(0).group().name().eq("level 1"))
                .returnNew();

        assertThat(changed.pair().group().orElseThrow().pairs().get(1)).isEqualTo(Pair.of(2, 7));
    }
}
