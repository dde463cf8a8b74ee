package dev.armature.runtime.table;

import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a plan in order, fetched a page at a time when they are asked for. Used by one thread.
 *
 * @param <T> what the results are read as
 */
final class ResultIterator<T> implements Iterator<T> {
    private final ReadPlan<T> plan;
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
     * @param most how many results to deliver at most; zero for all
     */
    ResultIterator(ReadPlan<T> plan, int most, Optional<Item> start, ReturnConsumedCapacity capacity) {
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
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more results");
        }
        ReadableItem item = fetched.get(at++);
        last = item;
        delivered++;
        return plan.decode(item);
    }

    /** Returns where to continue after the result delivered last; empty if nothing more can follow. */
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
        int limit = plan.requestLimit(most == 0 ? 0 : most - delivered);
        at = 0;
        if (plan.isQuery()) {
            QueryRequest.Builder request = plan.queryRequest().returnConsumedCapacity(capacity);
            if (limit > 0) {
                request.limit(limit);
            }
            continuation.ifPresent(request::exclusiveStartKey);
            QueryResponse response = plan.table().client().query(request.build());
            accept(response.items(), response.lastEvaluatedKey(), response.consumedCapacity());
        } else {
            ScanRequest.Builder request = plan.scanRequest().returnConsumedCapacity(capacity);
            if (limit > 0) {
                request.limit(limit);
            }
            continuation.ifPresent(request::exclusiveStartKey);
            ScanResponse response = plan.table().client().scan(request.build());
            accept(response.items(), response.lastEvaluatedKey(), response.consumedCapacity());
        }
    }

    private void accept(List<ReadableItem> items, Optional<Item> lastEvaluated, Optional<ConsumedCapacity> consumed) {
        fetched = items;
        continuation = lastEvaluated;
        exhausted = lastEvaluated.isEmpty();
        readUnits += consumed.map(ConsumedCapacity::capacityUnits).orElse(0.0);
    }
}
