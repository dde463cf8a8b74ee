package dev.armature.conformance.model;

import static org.assertj.core.api.Assertions.fail;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random operations answer as {@link ReferenceClient} does. {@code -Dmodel.operations=…} asks for more of them than a build
 * does. What fails is shown as the shortest list of operations found that fails too.
 */
final class ModelTest {
    private static final int OPERATIONS = Integer.getInteger("model.operations", 20_000);
    /** Members of requests that say nothing. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(", \\w+=(Optional\\.empty|NONE|Substitutions\\[names=\\{}, values=\\{}])(?=[,\\]])");

    private static final int OPERATIONS_OF_ONE_RUN = 200;

    @ParameterizedTest
    @EnumSource
    void answersAsTheModelDoes(Front front) {
        SeededRun.repeated(front.shareOf(OPERATIONS) / OPERATIONS_OF_ONE_RUN, random -> run(front, random));
    }

    private static void run(Front front, Random random) {
        RandomWorld world = new RandomWorld(random);
        RandomSteps generator = new RandomSteps(world);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < OPERATIONS_OF_ONE_RUN; i++) {
            steps.add(generator.step());
        }
        if (difference(front, world.tables(), steps).isPresent()) {
            List<Step> shortest = Shrinker.shrink(
                    steps, fewer -> difference(front, world.tables(), fewer).isPresent());
            fail(
                    "%s%n%s%n%s",
                    tables(world),
                    list(shortest),
                    difference(front, world.tables(), shortest).orElseThrow());
        }
    }

    /** Returns where the front and the model differ, in words. */
    private static Optional<String> difference(Front front, List<TableShape> tables, List<Step> steps) {
        ReferenceClient model = new ReferenceClient(tables);
        try (DynamoClient client = front.open()) {
            tables.forEach(table -> table.create(client));
            for (Step step : steps) {
                Answer expected = Step.run(step, model);
                Answer found = Step.run(step, client);
                if (!found.equals(expected)) {
                    return Optional.of("expected: " + expected + "\n but was: " + found);
                }
            }
            tables.forEach(table -> IndexCheck.check(client, table));
            return Optional.empty();
        } catch (RuntimeException | AssertionError failure) {
            return Optional.of(failure.toString());
        }
    }

    private static String tables(RandomWorld world) {
        StringBuilder text = new StringBuilder();
        world.tables().forEach(table -> text.append(table).append('\n'));
        return text.toString();
    }

    private static String list(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i + 1)
                    .append(". ")
                    .append(LEFT_OUT.matcher(steps.get(i).toString()).replaceAll(""))
                    .append('\n');
        }
        return text.toString();
    }
}
