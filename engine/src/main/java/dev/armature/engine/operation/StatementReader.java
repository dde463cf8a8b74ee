package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.partiql.ReadPlan;
import dev.armature.engine.partiql.ReadPlanner;
import dev.armature.engine.partiql.Statement;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/** Reads what a SELECT asks for, by the handlers of the requests that it is planned as. */
final class StatementReader {
    private final Tables tables;
    private final OperationHandler<GetItemRequest, GetItemResponse> get;
    private final QueryHandler query;
    private final OperationHandler<ScanRequest, ScanResponse> scan;

    StatementReader(
            Tables tables,
            OperationHandler<GetItemRequest, GetItemResponse> get,
            QueryHandler query,
            OperationHandler<ScanRequest, ScanResponse> scan) {
        this.tables = tables;
        this.get = get;
        this.query = query;
        this.scan = scan;
    }

    /** Prepares to read a SELECT whose table, and index, are there. */
    StatementRead prepare(Statement.Select select, boolean consistent, int limit, ReturnConsumedCapacity detail) {
        TableDefinition table = tables.require(select.table());
        IndexDefinition index = tables.requireIndex(table, select.index());
        return new StatementRead(
                select, table, index, ReadPlanner.plan(select, table, index), consistent, limit, detail);
    }

    /** Reads a page. */
    Rows read(StatementRead read, ReadPosition position) {
        if (read.plan() instanceof ReadPlan.Get plan) {
            return get(read, plan);
        }
        if (read.plan() instanceof ReadPlan.Queries plan) {
            StatementQueries queries = new StatementQueries(query, read, plan);
            return plan.merged() ? queries.readMerged(position) : queries.readInTurn(position);
        }
        return scan(read, (ReadPlan.Scan) read.plan(), position);
    }

    private Rows get(StatementRead read, ReadPlan.Get plan) {
        GetItemResponse response =
                get.handle(GetItemRequest.builder(read.table().name(), plan.key())
                        .consistentRead(read.consistent())
                        .returnConsumedCapacity(read.detail())
                        .build());
        Optional<ReadableItem> item = row(read.select(), plan.filter(), response.item());
        return new Rows(
                item.map(List::of).orElse(List.of()),
                new ReadPosition(List.of(ReadPosition.END)),
                Optional.empty(),
                response.consumedCapacity());
    }

    /** Returns the row for an item that was read whole, if the rest of the condition holds for it. */
    private static Optional<ReadableItem> row(
            Statement.Select select, Optional<Condition> filter, Optional<ReadableItem> found) {
        if (found.isEmpty()) {
            return found;
        }
        Item item = found.get().toItem();
        return filter.isEmpty() || holds(filter.get(), item)
                ? Optional.of(new Columns(select).row(item))
                : Optional.empty();
    }

    private static boolean holds(Condition filter, Item item) {
        Expressions expressions = new Expressions(Expression.Substitutions.NONE);
        ConditionEvaluator evaluator = expressions.evaluator(Expressions.Parameter.FILTER, filter);
        expressions.requireValid();
        return evaluator.matches(item);
    }

    private Rows scan(StatementRead read, ReadPlan.Scan plan, ReadPosition position) {
        Columns columns = new Columns(read.select());
        ScanRequest.Builder request = ScanRequest.builder(read.table().name())
                .consistentRead(read.consistent())
                .returnConsumedCapacity(read.detail())
                .limit(read.limit());
        read.select().index().ifPresent(request::indexName);
        plan.filter().map(Expression::ofStatement).ifPresent(request::filterExpression);
        columns.projection().map(Expression::ofStatement).ifPresent(request::projectionExpression);
        if (position.parts().get(0) instanceof ReadPosition.Part.Behind behind) {
            request.exclusiveStartKey(behind.key());
        }
        ScanResponse response = scan.handle(request.build());
        ReadPosition.Part next = response.lastEvaluatedKey()
                .<ReadPosition.Part>map(ReadPosition.Part.Behind::new)
                .orElse(ReadPosition.END);
        return new Rows(
                response.items().stream().map(columns::projectedRow).toList(),
                position.with(0, next),
                response.lastEvaluatedKey(),
                response.consumedCapacity());
    }
}
