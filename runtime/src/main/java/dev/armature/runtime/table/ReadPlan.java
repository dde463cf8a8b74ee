package dev.armature.runtime.table;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyBounds;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeyRanges;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.key.Partitions;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    private List<KeyCondition.Equality> equalities = List.of();
    /** What is known of a composed key; null while nothing was said about it. */
    private @Nullable KeyValues known;

    private KeyCondition.@Nullable Range range;
    /** What the query asks for of a component whose day the partition key holds. */
    private @Nullable KeyBounds bounds;

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
        this.known = other.known;
        this.equalities = other.equalities;
        this.range = other.range;
        this.bounds = other.bounds;
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
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <F> F attributes() {
        return (F) attributes;
    }

    /** Returns this plan with the next attribute of the path's key held to {@code value}, which is of its type. */
    public <V> ReadPlan<T> key(V value) {
        Attribute<V> attribute = nextKey();
        AttributeValue encoded = keyValue(attribute, value);
        ReadPlan<T> plan = new ReadPlan<>(this);
        List<KeyCondition.Equality> more = new ArrayList<>(equalities);
        more.add(new KeyCondition.Equality(attribute.path().attribute().text(), encoded));
        plan.equalities = List.copyOf(more);
        return plan;
    }

    /** Returns the attribute of the path's key that nothing was said about yet; generated code knows its type. */
    @SuppressWarnings("unchecked")
    <V> Attribute<V> nextKey() {
        return (Attribute<V>) path.key().get(equalities.size());
    }

    /** Returns this plan with a component of the path's composed key held to {@code value}. */
    public <V> ReadPlan<T> key(KeyComponent<V> component, V value) {
        ReadPlan<T> plan = keyed();
        plan.known = composed(component, () -> plan.known().and(component, value));
        return plan;
    }

    /** Returns this plan for the items whose composed partition key holds what was said, which may be nothing. */
    public ReadPlan<T> keyed() {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.known = known();
        return plan;
    }

    KeyValues known() {
        return known == null ? KeyValues.NONE : known;
    }

    /** Returns the ranges of the composed sort key that are left by what is known of it. */
    KeyRanges sortRanges() {
        return KeyRanges.of(composedKey().sort().orElseThrow(), known());
    }

    ComposedKey composedKey() {
        return Objects.requireNonNull(path.composedKey(), "The path's key is not composed");
    }

    /** Runs {@code step}; what it refuses in a component is reported with the entity's name. */
    <V> V composed(KeyComponent<?> component, Supplier<V> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw new CodecException(
                    path.decoder().entity(), component.name(), "cannot be in a key: " + e.getMessage(), e);
        }
    }

    <V> AttributeValue keyValue(Attribute<V> attribute, V value) {
        if (value == null) {
            throw new NullPointerException("The value for key attribute '" + attribute.path() + "' is null");
        }
        try {
            return attribute.converter().toValue(value);
        } catch (RuntimeException e) {
            throw new CodecException(
                    path.decoder().entity(),
                    attribute.path().attribute().text(),
                    "cannot be a key: " + e.getMessage(),
                    e);
        }
    }

    ReadPlan<T> withRange(KeyCondition.Range keyRange) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.range = keyRange;
        return plan;
    }

    /**
     * Returns this plan for a component of the sort key that lies between two values, both included, and whose days the
     * partition key holds.
     */
    public <V> ReadPlan<T> between(KeyComponent<V> component, V lower, V upper) {
        ReadPlan<T> plan = composed(component, () -> withRange(sortRanges().between(component, lower, upper)));
        plan.bounds = composed(component, () -> KeyBounds.between(component, lower, upper));
        return plan;
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

    /** Returns whether the items asked for lie in several partitions. */
    boolean isSpread() {
        return known != null && Partitions.areSeveral(composedKey().partition(), known);
    }

    /** Returns the plans that read one partition each: those of one day together, in the order of the results. */
    List<List<ReadPlan<T>>> partitions() {
        List<List<KeyValues>> groups = Partitions.of(composedKey().partition(), known(), Optional.ofNullable(bounds))
                .groups();
        List<List<ReadPlan<T>>> plans = new ArrayList<>();
        for (List<KeyValues> group : groups) {
            plans.add(group.stream().map(this::withKnown).toList());
        }
        if (!forward) {
            Collections.reverse(plans);
        }
        return plans;
    }

    private ReadPlan<T> withKnown(KeyValues values) {
        ReadPlan<T> plan = new ReadPlan<>(this);
        plan.known = values;
        return plan;
    }

    /** Returns the attribute of the composed partition key, and its value in the one partition that this plan reads. */
    KeyCondition.Equality partition() {
        KeyTemplate template = composedKey().partition();
        return equality(template, AttributeValue.of(template.compose(known())));
    }

    Optional<AttributeName> composedSortAttribute() {
        return composedKey().sort().map(KeyTemplate::attribute);
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
        return !equalities.isEmpty() || known != null;
    }

    /** Returns the mapping of the entity that the results are, or are parts of; generated code knows which. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
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

    KeyCondition keyCondition() {
        if (known == null) {
            return new KeyCondition(equalities, Optional.ofNullable(range));
        }
        List<KeyCondition.Equality> all = new ArrayList<>(equalities);
        all.add(partition());
        Optional<KeyTemplate> sort = composedKey().sort();
        if (range != null || sort.isEmpty()) {
            return new KeyCondition(all, Optional.ofNullable(range));
        }
        KeyRanges ranges = sortRanges();
        Optional<AttributeValue> whole = ranges.equal();
        whole.ifPresent(value -> all.add(equality(sort.get(), value)));
        return new KeyCondition(all, whole.isPresent() ? Optional.empty() : ranges.all());
    }

    private static KeyCondition.Equality equality(KeyTemplate template, AttributeValue value) {
        return new KeyCondition.Equality(template.attribute().text(), value);
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
}
