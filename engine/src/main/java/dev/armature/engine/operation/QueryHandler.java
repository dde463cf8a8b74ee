package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.expression.evaluation.ConditionEvaluator;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.value.Item;

/** Query: reads a page of the items, of a table or an index, that have one partition key. */
final class QueryHandler implements OperationHandler<QueryRequest, QueryResponse> {
    private final Tables tables;
    private final ItemReader reader;

    QueryHandler(Tables tables, ItemReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public QueryResponse handle(QueryRequest request) {
        return handle(request, false);
    }

    /**
     * Reads a page.
     *
     * @param filtersKeys whether the filter may name attributes of the key, as what is left of a PartiQL condition may
     */
    QueryResponse handle(QueryRequest request, boolean filtersKeys) {
        int limit = Limits.require(request.limit());
        if (request.keyConditionExpression().isEmpty()) {
            throw new ValidationException(RequestWording.noKeyCondition());
        }
        Selection.findFault(
                        request.select(),
                        request.projectionExpression().isPresent(),
                        request.indexName().isPresent())
                .ifPresent(fault -> {
                    throw new ValidationException(RequestWording.detected(fault));
                });
        Expressions expressions = new Expressions(request.substitutions());
        KeyCondition keyCondition =
                expressions.keyCondition(request.keyConditionExpression().get());
        Condition filter = request.filterExpression().isEmpty()
                ? null
                : expressions.condition(
                        Expressions.Parameter.FILTER, request.filterExpression().get());
        Projection projection = expressions.projection(request.projectionExpression());
        ConditionEvaluator evaluator =
                filter == null ? null : expressions.evaluator(Expressions.Parameter.FILTER, filter);
        ProjectionApplier applier = expressions.applier(projection);
        expressions.requireValid();
        ReadTarget target = target(request);
        expressions.requireScalarKeys(target.table());
        if (filter != null && !filtersKeys) {
            refuseKeys(
                    filter,
                    target.key(),
                    Expressions.isLegacy(request.filterExpression().get()));
        }
        Selection selection = Selection.of(target, request.select(), projection, applier, evaluator);
        KeyRange range = KeyConditions.range(target, keyCondition);
        if (request.exclusiveStartKey().isPresent()) {
            byte[] start = startKey(
                    target, keyCondition, range, request.exclusiveStartKey().get());
            range = range.after(start, request.scanIndexForward());
        }
        PageReader.Page page = new PageReader(target, selection, limit).read(reader, range, request.scanIndexForward());
        return new QueryResponse(
                page.items(),
                page.count(),
                page.evaluated().size(),
                page.lastEvaluatedKey(),
                ReadCapacity.of(
                        target, request.tableName(), page, request.consistentRead(), request.returnConsumedCapacity()));
    }

    private static byte[] startKey(ReadTarget target, KeyCondition condition, KeyRange range, Item given) {
        byte[] start = target.findStartKey(given);
        if (start == null) {
            throw new ValidationException(RequestWording.startKeyInvalid());
        }
        if (!range.contains(start)) {
            boolean inPartition = KeyConditions.partition(target, condition).contains(start);
            throw new ValidationException(
                    inPartition ? RequestWording.startKeyOutsideRange() : RequestWording.startKeyOutside());
        }
        return start;
    }

    private ReadTarget target(QueryRequest request) {
        TableDefinition table = tables.require(request.tableName());
        ReadTarget target = new ReadTarget(table, tables.requireIndex(table, request.indexName()));
        if (request.consistentRead() && target.isGlobalIndex()) {
            throw new ValidationException(RequestWording.consistentReadOnGlobalIndex());
        }
        return target;
    }

    /** Refuses a filter that names an attribute of the key which is queried: that belongs in the key condition. */
    private static void refuseKeys(Condition filter, KeySchema key, boolean isLegacy) {
        ConditionPaths.forEach(filter, path -> {
            String attribute = path.attribute().text();
            if (key.has(attribute)) {
                throw new ValidationException(
                        RequestWording.filterOnKey(isLegacy ? "QueryFilter" : "Filter Expression", attribute));
            }
        });
    }
}
