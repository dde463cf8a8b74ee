package dev.armature.runtime.table;

import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of a plan in order, fetched a page at a time when they are asked for. Used by one thread. */
final class ItemIterator implements Iterator<ReadableItem> {
    private final ReadPlan<?> plan;
    private final int most;
    private final ReturnConsumedCapacity capacity;
    private List<ReadableItem> fetched = List.of();
    private int at;
    private int delivered;
    private Optional<Item> continuation;
    private boolean exhausted;
    private @Nullable ReadableItem last;
    private double readUnits;

    /**
     * Creates the iterator.
     *
     * @param most how many items to deliver at most; zero for all
     */
    ItemIterator(ReadPlan<?> plan, int most, Optional<Item> start, ReturnConsumedCapacity capacity) {
        this.plan = plan;
        this.most = most;
        this.continuation = start;
        this.capacity = capacity;
    }

    @Override
    public boolean hasNext() {
        if (most > 0 && delivered == most) {
            return false;
        }
        while (at == fetched.size() && !exhausted) {
            fetch();
        }
        return at < fetched.size();
    }

    @Override
    public ReadableItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more results");
        }
        ReadableItem item = fetched.get(at++);
        last = item;
        delivered++;
        return item;
    }

    /** Returns where to continue after the item delivered last; empty if nothing more can follow. */
    Optional<Item> position() {
        if (at < fetched.size() && last != null) {
            return Optional.of(plan.positionOf(last));
        }
        return exhausted ? Optional.empty() : continuation;
    }

    double readUnits() {
        return readUnits;
    }

    private void fetch() {
        Fetched page = plan.fetch(continuation, most == 0 ? 0 : most - delivered, capacity);
        at = 0;
        fetched = page.items();
        continuation = page.next();
        exhausted = page.next().isEmpty();
        readUnits += page.readUnits();
    }
}
