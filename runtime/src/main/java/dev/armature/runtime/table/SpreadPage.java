package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.ReadableItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a query that is spread over several partitions, merged by sort key. A page reads the partitions of one day,
 * each from where the page begins, and ends before the first item of which it cannot know whether another partition has
 * one in front of it. What was read beyond that is read again by the next page.
 *
 * <p>Where a page begins is said by one key, as of any query: the item that the page before ended with. No sort key is in
 * two partitions of one day, since the sort key decides on the shard; so the same sort key, with each partition's own
 * partition key, is where each of them goes on. A key without sort key begins its partition's day.
 *
 * @param <T> what the results are read as
 */
final class SpreadPage<T> {

    private final ReadPlan<T> plan;
    private final List<List<ReadPlan<T>>> groups;

    SpreadPage(ReadPlan<T> plan) {
        this.plan = plan;
        this.groups = plan.partitions();
    }

    Call<Fetched> reading(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
        if (groups.isEmpty()) {
            return Call.of(new Fetched(List.of(), 0, Optional.empty(), 0));
        }
        int group = start.map(this::groupOf).orElse(0);
        List<Call<Fetched>> reads = new ArrayList<>();
        for (ReadPlan<T> partition : groups.get(group)) {
            reads.add(partition.requests().fetching(start.flatMap(key -> startIn(partition, key)), wanted, capacity));
        }
        return Call.together(reads, plan.parallelism(), pages -> Call.of(merged(pages, group, wanted)));
    }

    private int groupOf(Item start) {
        for (int i = 0; i < groups.size(); i++) {
            for (ReadPlan<T> partition : groups.get(i)) {
                KeyCondition.Equality key = partition.key().partition();
                if (start.find(AttributeName.of(key.attribute()))
                        .filter(key.value()::equals)
                        .isPresent()) {
                    return i;
                }
            }
        }
        throw new InvalidPageTokenException("The page token begins in none of the query's partitions");
    }

    /** Returns the key after which a partition goes on, where another one's key is given; empty for its beginning. */
    private Optional<Item> startIn(ReadPlan<T> partition, Item start) {
        Optional<AttributeName> sort = plan.key().sortAttribute();
        if (sort.isEmpty() || start.find(sort.get()).isEmpty()) {
            return Optional.empty();
        }
        KeyCondition.Equality own = partition.key().partition();
        ItemSink sink = new ItemSink();
        AttributeSource source = start.source();
        for (AttributeName name : plan.positionAttributes()) {
            sink.attribute(name);
            if (name.text().equals(own.attribute())) {
                own.value().writeTo(sink);
            } else if (source.find(name)) {
                source.copyTo(sink);
            }
        }
        return Optional.of(sink.toItem());
    }

    private Fetched merged(List<Fetched> pages, int group, int wanted) {
        Comparator<Entry> order = plan.isForward() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Optional<Entry> horizon = pages.stream()
                .flatMap(page -> page.next().stream())
                .map(this::entry)
                .min(order);
        List<Entry> entries = pages.stream()
                .flatMap(page -> page.items().stream())
                .map(this::entry)
                .filter(entry -> horizon.isEmpty() || order.compare(entry, horizon.get()) <= 0)
                .sorted(order)
                .toList();
        boolean isCut = wanted > 0 && entries.size() > wanted;
        List<ReadableItem> items = (isCut ? entries.subList(0, wanted) : entries)
                .stream().map(Entry::item).toList();
        double units = pages.stream().mapToDouble(Fetched::readUnits).sum();
        return new Fetched(items, items.size(), next(items, isCut, horizon, group), units);
    }

    private Optional<Item> next(List<ReadableItem> items, boolean isCut, Optional<Entry> horizon, int group) {
        if (isCut) {
            return Optional.of(plan.positionOf(items.get(items.size() - 1)));
        }
        if (horizon.isPresent()) {
            return horizon.map(entry -> plan.positionOf(entry.item()));
        }
        if (group + 1 == groups.size()) {
            return Optional.empty();
        }
        KeyCondition.Equality first = groups.get(group + 1).get(0).key().partition();
        ItemSink sink = new ItemSink();
        sink.attribute(AttributeName.of(first.attribute()));
        first.value().writeTo(sink);
        return Optional.of(sink.toItem());
    }

    private Entry entry(ReadableItem item) {
        return new Entry(
                item, plan.key().sortAttribute().map(sort -> bytes(item, sort)).orElse(null));
    }

    private static byte[] bytes(ReadableItem item, AttributeName sort) {
        AttributeSource source = item.source();
        return source.find(sort) ? source.string().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /** An item with the bytes that it is ordered by. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by content, by the method that is for it.
    private record Entry(ReadableItem item, byte @Nullable [] sort) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return sort == null || other.sort == null ? 0 : Arrays.compareUnsigned(sort, other.sort);
        }
    }
}
