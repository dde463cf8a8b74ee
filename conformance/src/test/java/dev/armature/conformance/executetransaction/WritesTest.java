package dev.armature.conformance.executetransaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.ExecuteTransactionResponse;
import dev.armature.runtime.operation.ParameterizedStatement;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WritesTest {
    private DynamoClient client;

    private void open(Front front) {
        client = front.open();
        TableShape.ofPartitionKey("Music").create(client);
        execute("INSERT INTO Music VALUE {'pk': 'a', 'n': 1}", "INSERT INTO Music VALUE {'pk': 'b', 'n': 2}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ExecuteTransactionResponse execute(String... statements) {
        return execute(Optional.empty(), statements);
    }

    private ExecuteTransactionResponse execute(Optional<String> token, String... statements) {
        return client.executeTransaction(new ExecuteTransactionRequest(
                Arrays.stream(statements).map(ParameterizedStatement::new).toList(),
                token,
                ReturnConsumedCapacity.NONE));
    }

    private List<Optional<Item>> read(String... statements) {
        return execute(statements).responses().stream()
                .map(row -> row.map(ReadableItem::toItem))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void readsItemsOfOneMoment(Front front) {
        open(front);

        assertThat(read(
                        "SELECT * FROM Music WHERE pk = 'b'",
                        "SELECT * FROM Music WHERE pk = 'none'",
                        "SELECT n FROM Music WHERE pk = 'a'"))
                .containsExactly(
                        Optional.of(Items.item("pk", "b", "n", 2)), Optional.empty(), Optional.of(Items.item("n", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void writesAllStatements(Front front) {
        open(front);

        assertThat(execute(
                                "EXISTS(SELECT * FROM Music WHERE pk = 'b' AND n = 2)",
                                "UPDATE Music SET n = n + 1 WHERE pk = 'a' AND n < 5",
                                "INSERT INTO Music VALUE {'pk': 'c'}",
                                "DELETE FROM Music WHERE pk = 'd'")
                        .responses())
                .isEmpty();

        assertThat(read("SELECT * FROM Music WHERE pk = 'a'", "SELECT * FROM Music WHERE pk = 'c'"))
                .containsExactly(Optional.of(Items.item("pk", "a", "n", 2)), Optional.of(Items.item("pk", "c")));
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingIfOneStatementCannotBeDone(Front front) {
        open(front);

        assertThatThrownBy(() -> client.executeTransaction(new ExecuteTransactionRequest(
                        List.of(
                                new ParameterizedStatement("DELETE FROM Music WHERE pk = 'a'"),
                                new ParameterizedStatement("INSERT INTO Music VALUE {'pk': 'b'}"),
                                new ParameterizedStatement(
                                        "EXISTS(SELECT * FROM Music WHERE pk = 'c' AND n = 1)",
                                        List.of(),
                                        ReturnValuesOnConditionCheckFailure.ALL_OLD)),
                        Optional.empty(),
                        ReturnConsumedCapacity.NONE)))
                .isInstanceOfSatisfying(TransactionCanceledException.class, cancelled -> {
                    assertThat(cancelled)
                            .hasMessage("Transaction cancelled, please refer cancellation reasons for specific reasons"
                                    + " [None, DuplicateItem, ConditionalCheckFailed]");
                    assertThat(cancelled.cancellationReasons().get(1))
                            .isEqualTo(new CancellationReason(
                                    "DuplicateItem",
                                    Optional.of("Duplicate primary key exists in table"),
                                    Optional.empty()));
                });
        assertThat(read("SELECT * FROM Music WHERE pk = 'a'"))
                .containsExactly(Optional.of(Items.item("pk", "a", "n", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void isDoneOnceForOneToken(Front front) {
        open(front);
        Optional<String> token = Optional.of("token");

        execute(token, "UPDATE Music SET n = n + 1 WHERE pk = 'a'");
        execute(token, "UPDATE Music SET n = n + 1 WHERE pk = 'a'");

        assertThat(read("SELECT n FROM Music WHERE pk = 'a'")).containsExactly(Optional.of(Items.item("n", 2)));
        assertThatThrownBy(() -> execute(token, "UPDATE Music SET n = n + 2 WHERE pk = 'a'"))
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTransactionsThatAreNone(Front front) {
        open(front);

        assertRefused(
                "ExecuteTransaction API does not support both read and write operations in the same request.",
                "SELECT * FROM Music WHERE pk = 'a'",
                "EXISTS(SELECT * FROM Music WHERE pk = 'b')");
        assertRefused(
                "Transaction request cannot include multiple operations on one item",
                "DELETE FROM Music WHERE pk = 'a'",
                "EXISTS(SELECT * FROM Music WHERE pk = 'a' AND n = 1)");
        assertRefused(
                "Validation failed in TransactStatements[1]: Select statements within ExecuteTransaction must specify the"
                        + " primary key in the where clause.",
                "SELECT * FROM Music WHERE pk = 'a'",
                "SELECT * FROM Music WHERE pk = 'b' AND n = 1");
        assertRefused(
                "Validation failed in TransactStatements[0]: EXISTS() must contain a single item read with additional"
                        + " condition",
                "EXISTS(SELECT * FROM Music WHERE pk = 'a')");
        assertRefused(
                "Validation failed in TransactStatements[0]: RETURNING clause is not supported in ExecuteTransaction.",
                "DELETE FROM Music WHERE pk = 'a' RETURNING ALL OLD *");
        assertRefused(
                "Validation failed in TransactStatements[0]: Reads on indices are not supported within transactions.",
                "SELECT * FROM Music.idx WHERE pk = 'a'");
        assertThatThrownBy(() -> execute("DELETE FROM None WHERE pk = 'a'"))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    private void assertRefused(String message, String... statements) {
        assertThatThrownBy(() -> execute(statements))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}
