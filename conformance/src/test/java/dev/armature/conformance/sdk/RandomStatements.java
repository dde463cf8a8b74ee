package dev.armature.conformance.sdk;

import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ParameterizedStatement;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes calls of PartiQL statements that the same seed repeats; now and then one that is refused. */
final class RandomStatements {
    private static final List<String> READS = List.of(
            "SELECT * FROM Music WHERE pk = ? AND sk = %s",
            "SELECT a, b FROM Music WHERE pk = ? AND sk = %s AND a IS NOT MISSING",
            "SELECT pk FROM Music WHERE pk = ? ORDER BY sk DESC",
            "SELECT * FROM \"Music\".\"global\" WHERE a = ?",
            "SELECT * FROM Music WHERE a <> ?",
            "SELECT * FROM \"Missing\" WHERE pk = ? AND sk = %s");
    private static final List<String> WRITES = List.of(
            "INSERT INTO Music VALUE {'pk': ?, 'sk': %s, 'c': [TRUE, NULL]}",
            "INSERT INTO Music VALUE {'pk': ?, 'sk': %s}",
            "UPDATE Music SET b = <<1, 2>> WHERE pk = ? AND sk = %s",
            "UPDATE Music SET c = 1 WHERE pk = ? AND sk = %s AND c = 7 RETURNING ALL NEW *",
            "DELETE FROM Music WHERE pk = ? AND sk = %s RETURNING ALL OLD *",
            "EXISTS(SELECT * FROM Music WHERE pk = ? AND sk = %s)",
            "DELETE FROM Music WHERE pk = ?");

    private final Random random;

    RandomStatements(Random random) {
        this.random = random;
    }

    Call<?, ?> next() {
        List<String> kind = random.nextBoolean() ? READS : WRITES;
        return switch (random.nextInt(3)) {
            case 0 -> new Call<>(Operation.EXECUTE_STATEMENT, single(any(kind)));
            case 1 ->
                new Call<>(
                        Operation.BATCH_EXECUTE_STATEMENT,
                        new BatchExecuteStatementRequest(batch(kind), any(List.of(ReturnConsumedCapacity.values()))));
            default ->
                new Call<>(
                        Operation.EXECUTE_TRANSACTION,
                        new ExecuteTransactionRequest(
                                transaction(kind),
                                random.nextInt(4) == 0 ? Optional.of("token") : Optional.empty(),
                                any(List.of(ReturnConsumedCapacity.values()))));
        };
    }

    private ExecuteStatementRequest single(String template) {
        ExecuteStatementRequest.Builder request = ExecuteStatementRequest.builder(statement(template))
                .parameters(parameter())
                .consistentRead(random.nextInt(3) == 0)
                .returnConsumedCapacity(any(List.of(ReturnConsumedCapacity.values())))
                .returnValuesOnConditionCheckFailure(onFailure());
        if (random.nextInt(3) == 0) {
            request.limit(1 + random.nextInt(3));
        }
        if (random.nextInt(20) == 0) {
            request.nextToken("none");
        }
        return request.build();
    }

    private List<BatchStatementRequest> batch(List<String> kind) {
        List<BatchStatementRequest> statements = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            statements.add(new BatchStatementRequest(
                    statement(any(kind)), List.of(parameter()), random.nextBoolean(), onFailure()));
        }
        return statements;
    }

    private List<ParameterizedStatement> transaction(List<String> kind) {
        List<ParameterizedStatement> statements = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            statements.add(new ParameterizedStatement(statement(any(kind)), List.of(parameter()), onFailure()));
        }
        return statements;
    }

    private String statement(String template) {
        return template.formatted(random.nextInt(4));
    }

    private AttributeValue parameter() {
        return AttributeValue.of(any(List.of("x", "y", "🎵")));
    }

    private ReturnValuesOnConditionCheckFailure onFailure() {
        return any(List.of(ReturnValuesOnConditionCheckFailure.values()));
    }

    private <E> E any(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
