package dev.armature.runtime.table;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything said so far about a query or scan. The stages of generated code pass it on, each adding its part. Immutable.
 *
 * @param <T> what the results are read as
 */
public final class ReadPlan<T> {
    private final TableBinding table;
    private final AccessPath<T> path;
    private List<KeyCondition.Equality> equalities = List.of();
    private KeyCondition.@Nullable Range range;
    private @Nullable Condition filter;
    private boolean forward = true;
    private boolean consistent;
    /** The most results a terminal delivers, and the most items one request evaluates; zero is no bound. */
    private int limit;

    private int pageSize;

    private ReadPlan(TableBinding table, AccessPath<T> path) {
        this.table = table;
        this.path = path;
    }

    private ReadPlan(ReadPlan<T> other) {
        this(other.table, other.path);
        this.equalities = other.equalities;
        this.range = other.range;
        this.filter = other.filter;
        this.forward = other.forward;
        this.consistent = other.consistent;
        this.limit = other.limit;
        this.pageSize = other.pageSize;
    }

    /** Returns the plan that reads all of {@code path}: a scan until a key is given. */
    public static <T> ReadPlan<T> of(TableBinding table, AccessPath<T> path) {
        return new ReadPlan<>(table, path);
    }

    /** Returns this plan with the key attribute held to {@code value}. */
    public <V> ReadPlan<T> key(AttributeName attribute, AttributeConverter<V> converter, V value) {
        return withEquality(attribute, keyValue(attribute, converter, value));
    }

    <V> AttributeValue keyValue(AttributeName attribute, AttributeConverter<V> converter, V value) {
        if (value == null) {
            throw new NullPointerException("The value for key attribute '" + attribute + "' is null");
        }
        try {
            return converter.toValue(value);
        } catch (RuntimeException e) {
            throw new CodecException(
                    path.decoder().entity(), attribute.text(), "cannot be a key: " + e.getMessage(), e);
        }
    }

    ReadPlan<T> withEquality(AttributeName attribute, AttributeValue value) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        List<KeyCondition.Equality> more = new ArrayList<>(equalities);
        more.add(new KeyCondition.Equality(attribute.text(), value));
        plan.equalities = List.copyOf(more);
        return plan;
    }

    ReadPlan<T> withRange(KeyCondition.Range keyRange) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.range = keyRange;
        return plan;
    }

    ReadPlan<T> withFilter(Condition more) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.filter = filter == null ? more : filter.and(more);
        return plan;
    }

    ReadPlan<T> withForward(boolean ascending) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.forward = ascending;
        return plan;
    }

    ReadPlan<T> withConsistentRead() {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.consistent = true;
        return plan;
    }

    ReadPlan<T> withLimit(int results) {
        if (results < 1) {
            throw new IllegalArgumentException("limit is at least 1, not " + results);
        }
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.limit = limit == 0 ? results : Math.min(limit, results);
        return plan;
    }

    ReadPlan<T> withPageSize(int items) {
        if (items < 1) {
            throw new IllegalArgumentException("pageSize is at least 1, not " + items);
        }
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.pageSize = items;
        return plan;
    }

    TableBinding table() {
        return table;
    }

    int limit() {
        return limit;
    }

    boolean isQuery() {
        return !equalities.isEmpty();
    }

    /** How many items a request may evaluate when {@code wanted} more results are asked for; zero is as many as fit. */
    int requestLimit(int wanted) {
        if (wanted == 0 || filter != null) {
            return pageSize;
        }
        return pageSize == 0 ? wanted : Math.min(pageSize, wanted);
    }

    QueryRequest.Builder queryRequest() {
        QueryRequest.Builder request = QueryRequest.builder(table.tableName())
                .keyConditionExpression(keyCondition())
                .scanIndexForward(forward)
                .consistentRead(consistent);
        if (path.indexName().isPresent()) {
            request.indexName(path.indexName().get());
        }
        if (filter != null) {
            request.filterExpression(filter);
        }
        return request;
    }

    ScanRequest.Builder scanRequest() {
        ScanRequest.Builder request = ScanRequest.builder(table.tableName()).consistentRead(consistent);
        if (path.indexName().isPresent()) {
            request.indexName(path.indexName().get());
        }
        if (filter != null) {
            request.filterExpression(filter);
        }
        return request;
    }

    private KeyCondition keyCondition() {
        return new KeyCondition(equalities, Optional.ofNullable(range));
    }

    /** Reads one result; a failure names the item by the attributes that tell where it stands. */
    T decode(ReadableItem item) {
        try {
            return path.decoder().decode(item);
        } catch (CodecException e) {
            throw e.withKey(path.decoder().entity(), positionOf(item).toString());
        }
    }

    /** Returns the continuation key that stands on {@code item}. */
    Item positionOf(ReadableItem item) {
        AttributeSource source = item.source();
        ItemSink sink = new ItemSink();
        for (AttributeName name : path.positionAttributes()) {
            if (source.find(name)) {
                sink.attribute(name);
                source.copyTo(sink);
            }
        }
        return sink.toItem();
    }

    /** Returns what makes this query another than the next one; a page token is good for one shape only. */
    String shape() {
        StringBuilder shape = new StringBuilder(isQuery() ? "Query " : "Scan ").append(table.tableName());
        path.indexName().ifPresent(name -> shape.append(" index ").append(name));
        if (isQuery()) {
            shape.append(" where ").append(ExpressionRenderer.describe(keyCondition()));
        }
        if (filter != null) {
            shape.append(" filtered by ").append(ExpressionRenderer.describe(filter));
        }
        return shape.append(forward ? "" : " descending").toString();
    }

    String explain() {
        StringBuilder text = new StringBuilder(isQuery() ? "Query " : "Scan ")
                .append(table.tableName())
                .append('\n');
        line(text, "through", path.indexName().map(name -> "index " + name).orElse("the table's primary key"));
        line(text, "key", isQuery() ? ExpressionRenderer.describe(keyCondition()) : "none: every item is read");
        if (filter != null) {
            line(text, "filter", ExpressionRenderer.describe(filter) + " (after reading: what it drops is paid for)");
        }
        line(text, "order", !isQuery() ? "none" : forward ? "ascending by sort key" : "descending by sort key");
        line(text, "limit", limit == 0 ? "none" : limit + " results");
        line(text, "cost", (consistent ? "1" : "0.5") + " read units for each 4 KB read, rounded up once a page");
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  ").append(label).append(": ").append(value).append('\n');
    }
}
