package dev.armature.engine.concurrency;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.text;
import static dev.armature.engine.TestTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.engine.concurrency.Call.Kind;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Random calls from several threads on few items: each item's history is linearizable. */
final class SingleItemConcurrencyTest {
    private static final int RUNS = 60;
    private static final int THREADS = 4;
    private static final int CALLS_EACH = 60;
    private static final int ITEMS = 3;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final AttributeName VALUE = AttributeName.of("v");

    private record Numbered(int item, Call call) {}

    @Test
    void eachItemIsLinearizable() {
        SeededRun.with(random -> {
            for (int run = 0; run < RUNS; run++) {
                long seed = random.nextLong();
                try (Engine engine = Engine.inMemory()) {
                    TestTable.create(engine.client());
                    List<List<Numbered>> histories = histories(engine.client(), seed);
                    for (int i = 0; i < ITEMS; i++) {
                        List<Call> calls = callsOn(i, histories);
                        assertThat(LinearizabilityCheck.isLinearizable(calls))
                                .as("%s", calls)
                                .isTrue();
                    }
                }
            }
        });
    }

    private static List<List<Numbered>> histories(DynamoClient client, long seed) {
        AtomicLong time = new AtomicLong();
        return Threads.run(THREADS, thread -> {
            Random random = new Random(seed + thread);
            List<Numbered> calls = new ArrayList<>();
            for (int i = 0; i < CALLS_EACH; i++) {
                int item = random.nextInt(ITEMS);
                calls.add(new Numbered(item, call(client, item, random, time)));
            }
            return calls;
        });
    }

    private static List<Call> callsOn(int item, List<List<Numbered>> histories) {
        List<Call> calls = new ArrayList<>();
        for (List<Numbered> history : histories) {
            for (Numbered numbered : history) {
                if (numbered.item() == item) {
                    calls.add(numbered.call());
                }
            }
        }
        return calls;
    }

    private static Call call(DynamoClient client, int item, Random random, AtomicLong time) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        long argument = random.nextInt(4);
        long expected = random.nextInt(4);
        long begin = time.incrementAndGet();
        Optional<Long> result = Optional.empty();
        boolean succeeded = true;
        switch (kind) {
            case READ ->
                result = value(client.getItem(
                                GetItemRequest.builder(NAME, key("a", item)).build())
                        .item());
            case WRITE ->
                result = value(client.putItem(PutItemRequest.builder(NAME, item("pk", "a", "sk", item, "v", argument))
                                .returnValues(ReturnValues.ALL_OLD)
                                .build())
                        .attributes());
            case DELETE ->
                result = value(client.deleteItem(DeleteItemRequest.builder(NAME, key("a", item))
                                .returnValues(ReturnValues.ALL_OLD)
                                .build())
                        .attributes());
            case COMPARE_AND_SET -> succeeded = compareAndSet(client, item, expected, argument);
        }
        return new Call(kind, argument, expected, result, succeeded, begin, time.incrementAndGet());
    }

    private static boolean compareAndSet(DynamoClient client, int item, long expected, long argument) {
        try {
            client.putItem(PutItemRequest.builder(NAME, item("pk", "a", "sk", item, "v", argument))
                    .conditionExpression(text("v = :e"))
                    .substitutions(values(":e", expected))
                    .build());
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static Optional<Long> value(Optional<ReadableItem> item) {
        return item.map(found -> {
            AttributeSource source = found.source();
            source.find(VALUE);
            return source.longNumber();
        });
    }
}
