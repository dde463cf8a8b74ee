package dev.armature.engine.concurrency;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.put;
import static dev.armature.engine.TestTable.text;
import static dev.armature.engine.TestTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions from several threads. */
final class TransactionConcurrencyTest {
    private static final int THREADS = 4;
    private static final int ACCOUNTS = 5;
    private static final long OPENING_BALANCE = 20;
    private static final AttributeName BALANCE = AttributeName.of("rank");

    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static TransactWriteItem update(
            Item key, String update, String condition, Expression.Substitutions values) {
        return new TransactWriteItem.Update(
                NAME,
                key,
                text(update),
                Optional.of(text(condition)),
                values,
                ReturnValuesOnConditionCheckFailure.NONE);
    }

    private boolean write(List<TransactWriteItem> items) {
        try {
            client.transactWriteItems(TransactWriteItemsRequest.builder(items).build());
            return true;
        } catch (TransactionCanceledException e) {
            return false;
        }
    }

    private long balanceOfAll() {
        List<TransactGetItem> reads = new ArrayList<>();
        for (int account = 0; account < ACCOUNTS; account++) {
            reads.add(new TransactGetItem(NAME, key("account", account)));
        }
        long sum = 0;
        for (Optional<ReadableItem> found : client.transactGetItems(
                        new TransactGetItemsRequest(reads, ReturnConsumedCapacity.NONE))
                .responses()) {
            AttributeSource source = found.orElseThrow().source();
            source.find(BALANCE);
            long balance = source.longNumber();
            assertThat(balance).isNotNegative();
            sum += balance;
        }
        return sum;
    }

    /** Money only moves: whoever looks at all accounts at one moment finds the same sum, and none below zero. */
    @Test
    void transfersKeepTheSum() {
        for (int account = 0; account < ACCOUNTS; account++) {
            put(client, item("pk", "account", "sk", account, "rank", OPENING_BALANCE, "owner", "bank"));
        }
        SeededRun.with(random -> {
            long seed = random.nextLong();
            Threads.run(THREADS, thread -> {
                Random own = new Random(seed + thread);
                for (int i = 0; i < 500; i++) {
                    if (i % 5 == 0) {
                        assertThat(balanceOfAll()).isEqualTo(ACCOUNTS * OPENING_BALANCE);
                    } else {
                        transfer(own);
                    }
                }
                return thread;
            });
        });

        assertThat(balanceOfAll()).isEqualTo(ACCOUNTS * OPENING_BALANCE);
        assertThat(TestTable.scan(client, Optional.of("byOwner")))
                .containsExactlyInAnyOrderElementsOf(TestTable.scan(client, Optional.empty()));
    }

    private void transfer(Random random) {
        int from = random.nextInt(ACCOUNTS);
        int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
        long amount = 1L + random.nextInt(15);
        write(List.of(
                update(key("account", from), "SET #r = #r - :a", "#r >= :a", rank(amount)),
                update(key("account", to), "SET #r = #r + :a", "attribute_exists(#r)", rank(amount))));
    }

    private static Expression.Substitutions rank(long amount) {
        return TestTable.substitutions(Map.of("#r", "rank"), ":a", amount);
    }

    /** Each goes off duty only if the other is on: were a check not part of the transaction, both could go. */
    @Test
    void oneOfTwoStaysOnDuty() {
        for (int round = 0; round < 300; round++) {
            long sk = round;
            put(client, item("pk", "ann", "sk", sk, "on", true), item("pk", "bob", "sk", sk, "on", true));

            List<Boolean> went =
                    Threads.run(2, thread -> goOffDuty(thread == 0 ? "ann" : "bob", thread == 0 ? "bob" : "ann", sk));

            assertThat(went).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean goOffDuty(String who, String other, long sk) {
        return write(List.of(
                update(key(who, sk), "SET #on = :off", "#on = :on", onAndOff()),
                new TransactWriteItem.ConditionCheck(
                        NAME,
                        key(other, sk),
                        text("#on = :on"),
                        TestTable.substitutions(Map.of("#on", "on"), ":on", true),
                        ReturnValuesOnConditionCheckFailure.NONE)));
    }

    private static Expression.Substitutions onAndOff() {
        return TestTable.substitutions(Map.of("#on", "on"), ":on", true, ":off", false);
    }

    /** The same token from several threads: the transaction is done once. */
    @Test
    void aTokenIsUsedOnceHoweverManyBringIt() {
        for (int round = 0; round < 100; round++) {
            String token = "token-" + round;
            Threads.run(
                    THREADS,
                    thread -> client.transactWriteItems(TransactWriteItemsRequest.builder(List.of(update(
                                    key("counter", 1),
                                    "ADD n :a",
                                    "attribute_exists(pk) OR attribute_not_exists(pk)",
                                    values(":a", 1))))
                            .clientRequestToken(token)
                            .build()));
        }

        assertThat(TestTable.get(client, "counter", 1)).contains(item("pk", "counter", "sk", 1, "n", 100));
    }
}
