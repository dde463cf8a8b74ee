package dev.armature.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.conformance.Threads;
import dev.armature.conformance.model.IndexCheck;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads write and read few items through one client; each item's history has an order that explains it. */
final class LinearizabilityTest {
    private static final int RUNS = 150;
    private static final int THREADS = 4;
    private static final int KEYS = 3;
    private static final int CALLS_OF_EACH_THREAD = 120;

    private static final TableShape TABLE = TableShape.ofPartitionKey("Registers")
            .withGlobalIndex(
                    "byValue", List.of(new Part("value", AttributeType.N)), List.of(), IndexProjection.KEYS_ONLY);

    @ParameterizedTest
    @EnumSource
    void everyItemHasOneHistory(Front front) {
        SeededRun.repeated(front.shareOf(RUNS), random -> run(front, random));
    }

    private static void run(Front front, Random random) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);
            List<Register> registers = new ArrayList<>();
            for (int key = 0; key < KEYS; key++) {
                registers.add(new Register(client, TABLE.name(), "key" + key));
            }
            Threads.run(THREADS, random, own -> {
                for (int i = 0; i < CALLS_OF_EACH_THREAD; i++) {
                    registers.get(own.nextInt(KEYS)).call(action(own));
                }
            });
            for (Register register : registers) {
                assertThat(Linearizability.holds(register.history()))
                        .as(() -> "An order of " + register.history())
                        .isTrue();
            }
            IndexCheck.check(client, TABLE);
        }
    }

    private static Event.Action action(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Event.Get();
            case 2 -> new Event.Put(random.nextInt(4));
            case 3 -> new Event.PutIf(random.nextInt(4), random.nextInt(4));
            case 4 -> new Event.Delete();
            default -> new Event.Increment();
        };
    }
}
