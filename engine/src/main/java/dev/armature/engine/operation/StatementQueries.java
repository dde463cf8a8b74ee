package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.expression.evaluation.ValueOrder;
import dev.armature.engine.partiql.ReadPlan;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a page of a SELECT that names one or several partition keys, by a query for each. Used once. */
final class StatementQueries {
    private static final long MAX_PAGE_BYTES = 1024 * 1024;
    /** Ends a page in which nothing matches. */
    private static final int MAX_MERGED = 1000;

    private final QueryHandler query;
    private final StatementRead read;
    private final ReadPlan.Queries plan;
    private final Columns columns;
    private final CapacitySum consumed = new CapacitySum();
    private final List<ReadableItem> rows = new ArrayList<>();
    private Optional<Item> lastEvaluatedKey = Optional.empty();
    private long bytes;
    private int remaining;

    StatementQueries(QueryHandler query, StatementRead read, ReadPlan.Queries plan) {
        this.query = query;
        this.read = read;
        this.plan = plan;
        this.columns = new Columns(read.select());
        this.remaining = read.limit();
    }

    /** Reads the items of one key, then those of the next. */
    Rows readInTurn(ReadPosition start) {
        ReadPosition position = start;
        for (int i = 0; i < plan.keys().size() && remaining > 0 && bytes <= MAX_PAGE_BYTES; i++) {
            ReadPosition.Part from = position.parts().get(i);
            if (from instanceof ReadPosition.Part.End) {
                continue;
            }
            QueryResponse page = query(i, from, remaining);
            add(page.items());
            remaining -= page.scannedCount();
            lastEvaluatedKey = page.lastEvaluatedKey();
            position = position.with(i, next(page));
            if (lastEvaluatedKey.isPresent()) {
                break;
            }
        }
        return rows(position);
    }

    private static ReadPosition.Part next(QueryResponse page) {
        return page.lastEvaluatedKey()
                .<ReadPosition.Part>map(ReadPosition.Part.Behind::new)
                .orElse(ReadPosition.END);
    }

    /** The item that a key's query evaluates next: its key, and the item itself if it matches. */
    private record Head(Item key, AttributeValue sortKey, List<ReadableItem> matched) {}

    /**
     * Reads the items of all keys in the order of the sort key. Each query goes ahead by one item at a time, so that what
     * was evaluated and not returned is read again by the next page, and nothing is left out.
     */
    Rows readMerged(ReadPosition start) {
        ReadPosition position = start;
        List<@Nullable Head> heads = new ArrayList<>();
        for (int i = 0; i < plan.keys().size(); i++) {
            heads.add(head(i, position.parts().get(i)));
        }
        remaining = Math.min(remaining, MAX_MERGED);
        for (int first = first(heads); first >= 0 && remaining > 0 && bytes <= MAX_PAGE_BYTES; first = first(heads)) {
            Head head = heads.get(first);
            if (head == null) {
                throw new IllegalStateException("The first head is one that there is");
            }
            add(head.matched());
            remaining--;
            ReadPosition.Part behind = new ReadPosition.Part.Behind(head.key());
            position = position.with(first, behind);
            lastEvaluatedKey = Optional.of(head.key());
            heads.set(first, head(first, behind));
        }
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == null) {
                position = position.with(i, ReadPosition.END);
            }
        }
        return rows(position);
    }

    private @Nullable Head head(int key, ReadPosition.Part from) {
        if (from instanceof ReadPosition.Part.End) {
            return null;
        }
        QueryResponse page = query(key, from, 1);
        Optional<Item> evaluated = page.lastEvaluatedKey();
        if (evaluated.isEmpty()) {
            return null;
        }
        KeyAttribute sortKey =
                new ReadTarget(read.table(), read.index()).key().sort().get(0);
        AttributeValue value = evaluated.get().find(sortKey.name()).orElseThrow();
        return new Head(evaluated.get(), value, page.items());
    }

    /** Returns which head comes first; less than zero if there is none. */
    private int first(List<@Nullable Head> heads) {
        int first = -1;
        AttributeValue least = null;
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            if (head != null && (least == null || comesBefore(head.sortKey(), least))) {
                first = i;
                least = head.sortKey();
            }
        }
        return first;
    }

    private boolean comesBefore(AttributeValue a, AttributeValue b) {
        int order = ValueOrder.compare(a, b).orElse(0);
        return plan.ascends() ? order < 0 : order > 0;
    }

    private QueryResponse query(int key, ReadPosition.Part from, int limit) {
        QueryRequest.Builder request = QueryRequest.builder(read.table().name())
                .keyConditionExpression(Expression.ofStatement(plan.keys().get(key)))
                .scanIndexForward(plan.ascends())
                .consistentRead(read.consistent())
                .returnConsumedCapacity(read.detail())
                .limit(limit);
        read.select().index().ifPresent(request::indexName);
        plan.filter().map(Expression::ofStatement).ifPresent(request::filterExpression);
        columns.projection().map(Expression::ofStatement).ifPresent(request::projectionExpression);
        if (from instanceof ReadPosition.Part.Behind behind) {
            request.exclusiveStartKey(behind.key());
        }
        QueryResponse response = query.handle(request.build(), true);
        consumed.add(response.consumedCapacity());
        return response;
    }

    private void add(List<ReadableItem> items) {
        for (ReadableItem item : items) {
            rows.add(columns.projectedRow(item));
            bytes += item.toItem().sizeBytes();
        }
    }

    private Rows rows(ReadPosition position) {
        return new Rows(rows, position, lastEvaluatedKey, consumed.total());
    }
}
