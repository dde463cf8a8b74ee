package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything said so far about a query or scan. The stages of generated code pass it on, each adding its part. Immutable.
 *
 * @param <T> what the results are read as
 */
public final class ReadPlan<T> {
    /** How many partitions of one query are read at the same time, unless it says otherwise. */
    private static final int DEFAULT_PARALLELISM = 8;

    private final TableBinding table;
    private final AccessPath<T> path;
    /** What a filter names attributes by; which of them, generated code says with the type of the stage. */
    private final Object attributes;

    private KeySelection key;
    private int parallelism = DEFAULT_PARALLELISM;
    private @Nullable Condition filter;
    /** What a scan asks for besides, and a query need not. */
    private @Nullable Condition scanFilter;

    private boolean forward = true;
    private boolean consistent;
    /** The most results a terminal delivers, and the most items one request evaluates; zero is no bound. */
    private int limit;

    private int pageSize;
    /** Which of how many segments a scan reads; zero of zero for all of the table. */
    private int segment;

    private int segments;

    private ReadPlan(TableBinding table, AccessPath<T> path, Object attributes) {
        this.table = table;
        this.path = path;
        this.attributes = attributes;
        this.key = KeySelection.none(path);
        this.filter = path.filter();
        this.scanFilter = path.scanFilter();
    }

    private ReadPlan(ReadPlan<T> other) {
        this(other, other.path);
    }

    private ReadPlan(ReadPlan<?> other, AccessPath<T> path) {
        this(other.table, path, other.attributes);
        take(other);
    }

    private void take(ReadPlan<?> other) {
        this.key = other.key.of(path);
        this.parallelism = other.parallelism;
        this.filter = other.filter;
        this.scanFilter = other.scanFilter;
        this.forward = other.forward;
        this.consistent = other.consistent;
        this.limit = other.limit;
        this.pageSize = other.pageSize;
        this.segment = other.segment;
        this.segments = other.segments;
    }

    /**
     * Returns the plan that reads all of {@code path}: a scan until a key is given.
     *
     * @param attributes the generated attributes that filters are given
     */
    public static <T> ReadPlan<T> of(TableBinding table, AccessPath<T> path, Object attributes) {
        return new ReadPlan<>(table, path, attributes);
    }

    /** Returns the attributes that a filter is given, as the type by which the stage offers some of them. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Generated code gives plan and stage alike.
    <F> F attributes() {
        return (F) attributes;
    }

    /** Returns this plan with the next attribute of the path's key held to {@code value}, which is of its type. */
    public <V> ReadPlan<T> key(V value) {
        return withKey(key.and(value));
    }

    /** Returns this plan with a component of the path's composed key held to {@code value}. */
    public <V> ReadPlan<T> key(KeyComponent<V> component, V value) {
        return withKey(key.and(component, value));
    }

    /** Returns this plan for the items whose composed partition key holds what was said, which may be nothing. */
    public ReadPlan<T> keyed() {
        return withKey(key.keyed());
    }

    /**
     * Returns this plan for a component of the sort key that lies between two values, both included, and whose days the
     * partition key holds.
     */
    public <V> ReadPlan<T> between(KeyComponent<V> component, V lower, V upper) {
        return withKey(key.between(component, lower, upper));
    }

    ReadPlan<T> withKey(KeySelection selection) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.key = selection;
        return plan;
    }

    /** What was said about the path's key. */
    KeySelection key() {
        return key;
    }

    ReadPlan<T> withParallelism(int partitions) {
        if (partitions < 1) {
            throw new IllegalArgumentException("parallelism is at least 1, not " + partitions);
        }
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.parallelism = partitions;
        return plan;
    }

    int parallelism() {
        return parallelism;
    }

    boolean isForward() {
        return forward;
    }

    /** Returns the plans that read one partition each: those of one day together, in the order of the results. */
    List<List<ReadPlan<T>>> partitions() {
        List<List<ReadPlan<T>>> plans = new ArrayList<>();
        for (List<KeySelection> day : key.partitions()) {
            plans.add(day.stream().map(this::withKey).toList());
        }
        if (!forward) {
            Collections.reverse(plans);
        }
        return plans;
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

    /** Returns this plan with requests that evaluate no more than that many items, or fewer where that was said. */
    ReadPlan<T> withPageSizeUpTo(int items) {
        return withPageSize(pageSize == 0 ? items : Math.min(pageSize, items));
    }

    ReadPlan<T> withPageSize(int items) {
        if (items < 1) {
            throw new IllegalArgumentException("pageSize is at least 1, not " + items);
        }
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.pageSize = items;
        return plan;
    }

    ReadPlan<T> withSegment(int number, int of) {
        if (of < 1 || number < 0 || number >= of) {
            throw new IllegalArgumentException(
                    "Segments are numbered from 0, and " + number + " is none of " + of + " segments");
        }
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.segment = number;
        plan.segments = of;
        return plan;
    }

    /** Returns this plan with somebody who is told what each request costs. */
    ReadPlan<T> withConsumer(Consumer<? super CapacityUnits> consumer) {
        ReadPlan<T> plan = new ReadPlan<>(table.withConsumer(consumer), path, attributes);
        plan.take(this);
        return plan;
    }

    /** Returns this plan with its results read as a projection. */
    <P> ReadPlan<P> as(ItemProjection<T, P> projection) {
        return new ReadPlan<>(this, path.as(projection));
    }

    TableBinding table() {
        return table;
    }

    int limit() {
        return limit;
    }

    boolean isSegment() {
        return segments > 0;
    }

    boolean isQuery() {
        return !key.isNone();
    }

    /** Returns the mapping of the entity that the results are, or are parts of; generated code knows which. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Generated code makes path and stage alike.
    <E> EntityMapping<E, ?> mapping() {
        return (EntityMapping<E, ?>) path.mapping();
    }

    AccessPath<T> path() {
        return path;
    }

    Optional<Condition> filter() {
        return Optional.ofNullable(filter);
    }

    /** Returns the condition that a scan asks for, with what a query need not ask. */
    Optional<Condition> scanFilter() {
        return ItemWrite.both(filter(), Optional.ofNullable(scanFilter));
    }

    int pageSize() {
        return pageSize;
    }

    int segment() {
        return segment;
    }

    int segments() {
        return segments;
    }

    boolean isConsistent() {
        return consistent;
    }

    /** Returns the requests that carry out this plan. */
    ReadRequests<T> requests() {
        return new ReadRequests<>(this);
    }

    /** Reads one result; a failure names the item by the attributes that tell where it stands. */
    T decode(ReadableItem item) {
        try {
            return path.decoder().decode(item);
        } catch (CodecException e) {
            throw e.withKey(path.decoder().entity(), positionOf(item).toString());
        }
    }

    /** Returns the attributes that tell where an item stands. */
    List<AttributeName> positionAttributes() {
        return path.positionAttributes();
    }

    /** Returns the continuation key that stands on {@code item}. */
    Item positionOf(ReadableItem item) {
        return item.only(path.positionAttributes());
    }
}
