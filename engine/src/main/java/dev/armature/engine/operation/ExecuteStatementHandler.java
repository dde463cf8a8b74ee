package dev.armature.engine.operation;

import dev.armature.engine.partiql.Statement;
import dev.armature.engine.partiql.WritePlanner;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import java.util.List;
import java.util.Optional;

/** ExecuteStatement: reads a page of what a SELECT asks for, or writes one item. */
final class ExecuteStatementHandler implements OperationHandler<ExecuteStatementRequest, ExecuteStatementResponse> {
    private final StatementReader reader;
    private final StatementWriter writer;

    ExecuteStatementHandler(StatementReader reader, StatementWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public ExecuteStatementResponse handle(ExecuteStatementRequest request) {
        Statements.requireLength(request.statement(), "statement");
        int limit = Limits.require(request.limit());
        Statement statement = Statements.parse(request.statement(), request.parameters());
        return statement instanceof Statement.Select select ? read(request, select, limit) : write(request, statement);
    }

    private ExecuteStatementResponse read(ExecuteStatementRequest request, Statement.Select select, int limit) {
        StatementRead read = reader.prepare(select, request.consistentRead(), limit, request.returnConsumedCapacity());
        NextToken tokens = new NextToken(request.statement(), request.parameters());
        ReadPosition position = request.nextToken()
                .map(token -> tokens.decode(token, read.requests()))
                .orElseGet(() -> ReadPosition.start(read.requests()));
        Rows rows = reader.read(read, position);
        boolean isLast = rows.position().isEnd();
        return new ExecuteStatementResponse(
                rows.items(),
                isLast ? Optional.empty() : Optional.of(tokens.encode(rows.position())),
                rows.consumedCapacity(),
                isLast ? Optional.empty() : rows.lastEvaluatedKey());
    }

    private ExecuteStatementResponse write(ExecuteStatementRequest request, Statement statement) {
        if (request.nextToken().isPresent()) {
            throw NextToken.refused();
        }
        StatementWriter.Written written = writer.write(
                writer.prepare(statement, request.returnValuesOnConditionCheckFailure()),
                WritePlanner.returning(statement),
                request.returnConsumedCapacity());
        return new ExecuteStatementResponse(
                written.item().map(List::of).orElse(List.of()),
                Optional.empty(),
                written.consumedCapacity(),
                Optional.empty());
    }
}
