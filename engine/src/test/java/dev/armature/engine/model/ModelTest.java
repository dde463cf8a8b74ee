package dev.armature.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * Random steps answer what a sorted map answers, and the indexes hold what follows from the table. A failing list is
 * shrunk to one from which no step can be left out.
 */
final class ModelTest {
    private static final int RUNS = 60;
    private static final int STEPS = 200;

    @Test
    void answersWhatASortedMapAnswers() {
        SeededRun.with(random -> {
            RandomSteps steps = new RandomSteps(random);
            for (int run = 0; run < RUNS; run++) {
                List<Step> drawn = steps.draw(STEPS);
                Optional<AssertionError> failure = failure(drawn);
                if (failure.isPresent()) {
                    List<Step> shrunk = shrink(drawn);
                    throw new AssertionFailedError(
                            "Fails: " + shrunk, failure(shrunk).orElseThrow());
                }
            }
        });
    }

    private static List<Step> shrink(List<Step> failing) {
        List<Step> steps = new ArrayList<>(failing);
        for (int size = steps.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from + size <= steps.size(); ) {
                List<Step> fewer = new ArrayList<>(steps);
                fewer.subList(from, from + size).clear();
                if (failure(fewer).isPresent()) {
                    steps = fewer;
                } else {
                    from += size;
                }
            }
        }
        return steps;
    }

    private static Optional<AssertionError> failure(List<Step> steps) {
        try (Engine engine = Engine.inMemory()) {
            TestTable.create(engine.client());
            EngineUnderTest tested = new EngineUnderTest(engine.client());
            ReferenceTable reference = new ReferenceTable();
            for (Step step : steps) {
                assertSame(step, tested, reference);
            }
            assertIndexesFollow(engine, tested, reference);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e);
        }
    }

    private static void assertSame(Step step, EngineUnderTest tested, ReferenceTable reference) {
        if (step instanceof Step.Query query) {
            assertThat(tested.query(query)).as("%s", step).isEqualTo(reference.query(query));
        } else if (step instanceof Step.QueryIndex query) {
            assertThat(tested.query(query)).as("%s", step).isEqualTo(reference.query(query));
        } else if (step instanceof Step.Scan scan) {
            assertThat(tested.scan(scan)).as("%s", step).containsExactlyInAnyOrderElementsOf(reference.all());
        } else {
            assertThat(tested.write(step)).as("%s", step).isEqualTo(reference.write(step));
        }
    }

    private static void assertIndexesFollow(Engine engine, EngineUnderTest tested, ReferenceTable reference) {
        assertThat(TestTable.scan(engine.client(), Optional.empty()))
                .containsExactlyInAnyOrderElementsOf(reference.all());
        List<Item> byOwner = new ArrayList<>();
        for (int owner = 0; owner < 3; owner++) {
            Step.QueryIndex query = new Step.QueryIndex("byOwner", "o" + owner, true, 100);
            assertThat(tested.query(query)).isEqualTo(reference.query(query));
            byOwner.addAll(reference.query(query));
        }
        assertThat(TestTable.scan(engine.client(), Optional.of("byOwner")))
                .containsExactlyInAnyOrderElementsOf(byOwner);
    }
}
