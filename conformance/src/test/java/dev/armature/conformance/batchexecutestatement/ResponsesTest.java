package dev.armature.conformance.batchexecutestatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchExecuteStatementResponse;
import dev.armature.runtime.operation.BatchStatementError;
import dev.armature.runtime.operation.BatchStatementRequest;
import dev.armature.runtime.operation.BatchStatementResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResponsesTest {
    private DynamoClient client;

    private void open(Front front) {
        client = front.open();
        TableShape.ofPartitionKey("Music").create(client);
        TableShape.ofPartitionKey("Other").create(client);
        execute("INSERT INTO Music VALUE {'pk': 'a', 'n': 1}", "INSERT INTO Other VALUE {'pk': 'b', 'n': 2}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    private List<BatchStatementResponse> execute(String... statements) {
        return execute(ReturnConsumedCapacity.NONE, statements).responses();
    }

    private BatchExecuteStatementResponse execute(ReturnConsumedCapacity detail, String... statements) {
        return client.batchExecuteStatement(new BatchExecuteStatementRequest(
                Arrays.stream(statements).map(BatchStatementRequest::new).toList(), detail));
    }

    private static BatchStatementResponse done(String table, Object... item) {
        return new BatchStatementResponse(
                Optional.empty(),
                Optional.of(table),
                item.length == 0 ? Optional.empty() : Optional.of(Items.item(item)));
    }

    private static BatchStatementResponse failed(String code, String message) {
        return failed(code, message, Optional.empty());
    }

    private static BatchStatementResponse failed(String code, String message, Optional<String> table) {
        return new BatchStatementResponse(
                Optional.of(new BatchStatementError(code, Optional.of(message), Optional.empty())),
                table,
                Optional.empty());
    }

    /** Makes answers comparable, whatever their items are read from. */
    private static List<BatchStatementResponse> plain(List<BatchStatementResponse> responses) {
        return responses.stream()
                .map(response -> new BatchStatementResponse(
                        response.error(), response.tableName(), response.item().map(ReadableItem::toItem)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void readsEachStatementForItself(Front front) {
        open(front);

        assertThat(plain(execute(
                        "SELECT n FROM Music WHERE pk = 'a'",
                        "SELECT * FROM Music WHERE pk = 'none'",
                        "SELECT * FROM Other WHERE pk = 'b' AND n > 1",
                        "SELECT * FROM None WHERE pk = 'b'",
                        "SELECT * FROM Music.idx WHERE pk = 'b'",
                        "SELECT * FROM")))
                .containsExactly(
                        done("Music", "n", 1),
                        done("Music"),
                        failed(
                                "ValidationError",
                                "Select statements within BatchExecuteStatement must specify the primary key in the where"
                                        + " clause."),
                        failed("ResourceNotFound", "Requested resource not found"),
                        failed("ValidationError", "The table does not have the specified index: idx"),
                        failed(
                                "ValidationError",
                                "Statement wasn't well formed, can't be processed: Unexpected end of statement"));
    }

    @ParameterizedTest
    @EnumSource
    void writesEachStatementForItself(Front front) {
        open(front);

        assertThat(plain(execute(
                        "INSERT INTO Music VALUE {'pk': 'a'}",
                        "INSERT INTO Music VALUE {'pk': 'c'}",
                        "UPDATE Other SET n = 3 WHERE pk = 'b' RETURNING ALL NEW *",
                        "UPDATE Other SET n = 3 WHERE pk = 'none'",
                        "DELETE FROM Music WHERE pk = 'd'")))
                .containsExactly(
                        failed("DuplicateItem", "Duplicate primary key exists in table", Optional.of("Music")),
                        done("Music"),
                        done("Other", "pk", "b", "n", 3),
                        failed("ConditionalCheckFailed", "The conditional request failed", Optional.of("Other")),
                        done("Music"));
        assertThat(plain(execute("SELECT * FROM Music WHERE pk = 'c'"))).containsExactly(done("Music", "pk", "c"));
    }

    @ParameterizedTest
    @EnumSource
    void showsTheItemThatFailedACondition(Front front) {
        open(front);

        List<BatchStatementResponse> responses = client.batchExecuteStatement(new BatchExecuteStatementRequest(
                        List.of(new BatchStatementRequest(
                                "UPDATE Music SET n = 2 WHERE pk = ? AND n = ?",
                                List.of(AttributeValue.of("a"), AttributeValue.of(7)),
                                false,
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)),
                        ReturnConsumedCapacity.NONE))
                .responses();

        assertThat(responses.get(0).error().orElseThrow().item()).isEqualTo(Optional.of(Items.item("pk", "a", "n", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void reportsConsumedCapacityByTable(Front front) {
        open(front);

        assertThat(execute(
                                ReturnConsumedCapacity.TOTAL,
                                "SELECT * FROM Music WHERE pk = 'a'",
                                "SELECT * FROM Other WHERE pk = 'b'",
                                "SELECT * FROM Music WHERE pk = 'c'")
                        .consumedCapacity())
                .extracting(consumed -> consumed.tableName() + " " + consumed.capacityUnits())
                .containsExactly("Music 1.0", "Other 0.5");
    }

    @ParameterizedTest
    @EnumSource
    void refusesBatchesThatAreNone(Front front) {
        open(front);

        assertRefused(
                "Read and write requests together in the same batch is not supported.",
                "SELECT * FROM Music WHERE pk = 'a'",
                "DELETE FROM Music WHERE pk = 'a'");
        assertRefused(
                "Provided list of item keys contains duplicates",
                "UPDATE Music SET n = 2 WHERE pk = 'a'",
                "DELETE FROM Music WHERE pk = 'a'");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            many.add("SELECT * FROM Music WHERE pk = 'k" + i + "'");
        }
        assertThatThrownBy(() -> execute(many.toArray(String[]::new)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("'statements' failed to satisfy constraint: Member must have length less than or"
                        + " equal to 25");
    }

    private void assertRefused(String message, String... statements) {
        assertThatThrownBy(() -> execute(statements))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}
