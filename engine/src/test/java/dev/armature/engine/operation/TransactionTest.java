package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.get;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.text;
import static dev.armature.engine.TestTable.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.value.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TransactWriteItems and TransactGetItems, one thread at a time. */
final class TransactionTest {
    private final ManualClock clock = EngineClock.manual(Instant.parse("2030-01-01T00:00:00Z"));
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock));
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTables() {
        TestTable.create(client);
        client.createTable(TestTable.definition("Others"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static TransactWriteItem put(String table, Item item) {
        return new TransactWriteItem.Put(table, item);
    }

    private static TransactWriteItem check(Item key, String condition, Expression.Substitutions substitutions) {
        return new TransactWriteItem.ConditionCheck(
                NAME, key, text(condition), substitutions, ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    private static TransactWriteItem update(Item key, String update, Expression.Substitutions substitutions) {
        return new TransactWriteItem.Update(
                NAME, key, text(update), Optional.empty(), substitutions, ReturnValuesOnConditionCheckFailure.NONE);
    }

    private TransactWriteItemsResponse write(TransactWriteItem... items) {
        return client.transactWriteItems(
                TransactWriteItemsRequest.builder(List.of(items)).build());
    }

    private TransactWriteItemsResponse write(String token, TransactWriteItem... items) {
        return client.transactWriteItems(TransactWriteItemsRequest.builder(List.of(items))
                .clientRequestToken(token)
                .build());
    }

    private List<CancellationReason> reasons(TransactWriteItem... items) {
        return catchThrowableOfType(TransactionCanceledException.class, () -> write(items))
                .cancellationReasons();
    }

    @Test
    void doesAllActionsInSeveralTables() {
        TestTable.put(client, item("pk", "a", "sk", 1, "x", 1), item("pk", "a", "sk", 2), item("pk", "a", "sk", 3));

        write(
                put("Others", item("pk", "a", "sk", 1)),
                update(key("a", 1), "SET x = x + :one", values(":one", 1)),
                new TransactWriteItem.Delete(NAME, key("a", 2)),
                check(key("a", 3), "attribute_exists(pk)", values()));

        assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "x", 2));
        assertThat(get(client, "a", 2)).isEmpty();
        assertThat(get(client, "a", 3)).isPresent();
    }

    @Test
    void doesNothingIfOneConditionFailsAndSaysWhich() {
        TestTable.put(client, item("pk", "a", "sk", 3, "x", 1));

        TransactionCanceledException failure = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> write(put(NAME, item("pk", "a", "sk", 1)), check(key("a", 3), "x = :x", values(":x", 2))));

        assertThat(failure)
                .hasMessage("Transaction cancelled, please refer cancellation reasons for specific reasons [None,"
                        + " ConditionalCheckFailed]");
        assertThat(failure.cancellationReasons())
                .containsExactly(
                        CancellationReason.NO_REASON,
                        new CancellationReason(
                                CancellationReason.CONDITIONAL_CHECK_FAILED,
                                Optional.of("The conditional request failed"),
                                Optional.of(item("pk", "a", "sk", 3, "x", 1))));
        assertThat(get(client, "a", 1)).isEmpty();
        assertThat(TestTable.scan(client, Optional.of("byOwner"))).isEmpty();
    }

    @Test
    void cancelsForAnUpdateThatCannotBeApplied() {
        TestTable.put(client, item("pk", "a", "sk", 1, "x", "text"));

        List<CancellationReason> reasons = reasons(
                update(key("a", 1), "SET x = x + :one", values(":one", 1)), put(NAME, item("pk", "a", "sk", 2)));

        assertThat(reasons.get(0).code()).isEqualTo(CancellationReason.VALIDATION_ERROR);
        assertThat(reasons.get(1).isNone()).isTrue();
    }

    @Test
    void cancelsForAKeyOfAnotherTypeAndRefusesAnEmptyOne() {
        assertThat(reasons(put(NAME, key("a", 1)), new TransactWriteItem.Delete(NAME, item("pk", "a", "sk", "x"))))
                .extracting(CancellationReason::code)
                .containsExactly("None", "ValidationError");
        assertThatThrownBy(() -> write(new TransactWriteItem.Delete(NAME, item("pk", "", "sk", 1))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void cancelsForAnIndexKeyOfAnotherTypeAndRefusesAnEmptyOne() {
        assertThat(reasons(put(NAME, item("pk", "a", "sk", 1, "owner", 1))))
                .extracting(CancellationReason::code)
                .containsExactly("ValidationError");
        assertThatThrownBy(() -> write(put(NAME, item("pk", "a", "sk", 1, "owner", ""))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void refusesTheSameItemTwice() {
        assertThatThrownBy(() -> write(put(NAME, key("a", 1)), new TransactWriteItem.Delete(NAME, key("a", 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Transaction request cannot include multiple operations on one item");
    }

    @Test
    void refusesNoActionsAndMoreThan100() {
        List<TransactWriteItem> items = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            items.add(put(NAME, key("a", i)));
        }

        assertThatThrownBy(() -> write()).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> write(items.toArray(new TransactWriteItem[0])))
                .isInstanceOf(ValidationException.class);
        write(items.subList(0, 100).toArray(new TransactWriteItem[0]));
        assertThat(TestTable.scan(client, Optional.empty())).hasSize(100);
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> write(put("Nothing", key("a", 1)))).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void doesTheSameRequestOnce() {
        TransactWriteItem increment = update(key("a", 1), "ADD x :one", values(":one", 1));

        write("token", increment);
        write("token", increment);

        assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "x", 1));
    }

    @Test
    void refusesATokenThatCameWithAnotherRequest() {
        write("token", update(key("a", 1), "ADD x :one", values(":one", 1)));

        assertThatThrownBy(() -> write("token", update(key("a", 1), "ADD x :one", values(":one", 2))))
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @Test
    void forgetsATokenAfterTenMinutes() {
        TransactWriteItem increment = update(key("a", 1), "ADD x :one", values(":one", 1));
        write("token", increment);

        clock.advance(Duration.ofMinutes(10));
        write("token", increment);

        assertThat(get(client, "a", 1)).contains(item("pk", "a", "sk", 1, "x", 2));
    }

    @Test
    void keepsNoTokenOfACancelledTransaction() {
        TransactWriteItem check = check(key("a", 1), "attribute_exists(pk)", values());
        assertThatThrownBy(() -> write("token", check)).isInstanceOf(TransactionCanceledException.class);
        TestTable.put(client, item("pk", "a", "sk", 1));

        write("token", check);
    }

    @Test
    void reportsTwiceTheUnitsAndReadsForAReplay() {
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(
                        List.of(put(NAME, item("pk", "a", "sk", 1, "owner", "me", "rank", 1))))
                .clientRequestToken("token")
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();

        assertThat(client.transactWriteItems(request).consumedCapacity())
                .singleElement()
                .satisfies(capacity -> {
                    assertThat(capacity.capacityUnits()).isEqualTo(4);
                    assertThat(capacity.writeCapacityUnits()).contains(4.0);
                });
        assertThat(client.transactWriteItems(request).consumedCapacity())
                .singleElement()
                .satisfies(capacity -> assertThat(capacity.readCapacityUnits()).contains(2.0));
    }

    @Test
    void chargesAReplayForTheImagesOfTheFirstTime() {
        TestTable.put(client, item("pk", "a", "sk", 1, "x", "x".repeat(9000)));
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(
                        List.of(new TransactWriteItem.Delete(NAME, key("a", 1))))
                .clientRequestToken("token")
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();

        assertThat(client.transactWriteItems(request).consumedCapacity())
                .singleElement()
                .satisfies(capacity -> assertThat(capacity.writeCapacityUnits()).contains(18.0));
        assertThat(client.transactWriteItems(request).consumedCapacity())
                .singleElement()
                .satisfies(capacity -> assertThat(capacity.readCapacityUnits()).contains(6.0));
    }

    @Test
    void readsItemsInTheirOrder() {
        TestTable.put(client, item("pk", "a", "sk", 1), item("pk", "a", "sk", 3));

        assertThat(client.transactGetItems(new TransactGetItemsRequest(
                                List.of(
                                        new TransactGetItem(NAME, key("a", 3)),
                                        new TransactGetItem(NAME, key("a", 2)),
                                        new TransactGetItem(NAME, key("a", 1))),
                                ReturnConsumedCapacity.NONE))
                        .responses())
                .isEqualTo(List.of(
                        Optional.of(item("pk", "a", "sk", 3)),
                        Optional.empty(),
                        Optional.of(item("pk", "a", "sk", 1))));
    }

    @Test
    void cancelsAReadWithAKeyOfAnotherType() {
        assertThatThrownBy(() -> client.transactGetItems(new TransactGetItemsRequest(
                        List.of(new TransactGetItem(NAME, item("pk", 1, "sk", 1))), ReturnConsumedCapacity.NONE)))
                .isInstanceOf(TransactionCanceledException.class);
    }

    @Test
    void refusesAnUpdateWhosePathsClashBeforeItLooksAtTheKey() {
        assertThatThrownBy(() -> write(
                        update(item("pk", 1), "SET a = :one REMOVE a.b", values(":one", 1)),
                        put(NAME, item("pk", "a", "sk", 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Two document paths overlap with each other");
    }
}
