package dev.armature.runtime.table;

import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/**
 * The requests that carry out a plan, one for each page; those of several partitions are left to {@link SpreadPage}.
 *
 * @param plan what to read
 * @param <T> what the results are read as
 */
record ReadRequests<T>(ReadPlan<T> plan) {

    /** How many items a request may evaluate when {@code wanted} more results are asked for; zero is as many as fit. */
    private int requestLimit(int wanted) {
        boolean drops = (plan.isQuery() ? plan.filter() : plan.scanFilter()).isPresent();
        if (wanted == 0 || drops) {
            return plan.pageSize();
        }
        return plan.pageSize() == 0 ? wanted : Math.min(plan.pageSize(), wanted);
    }

    /**
     * Reads one page of the items that pass the filter.
     *
     * @param wanted how many are of use at most; zero for as many as one request brings
     */
    Fetched fetch(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
        return plan.table().run(fetching(start, wanted, capacity));
    }

    /** Returns the call that reads one page as {@link #fetch} does. */
    Call<Fetched> fetching(Optional<Item> start, int wanted, ReturnConsumedCapacity capacity) {
        ReturnConsumedCapacity reported =
                plan.table().isListening() ? plan.table().returnConsumedCapacity() : capacity;
        if (plan.key().isSpread()) {
            return new SpreadPage<>(plan).reading(start, wanted, capacity);
        }
        return plan.isQuery()
                ? sending(queryRequest(start, wanted).returnConsumedCapacity(reported))
                : sending(scanRequest(start, wanted).returnConsumedCapacity(reported));
    }

    private static Call<Fetched> sending(QueryRequest.Builder request) {
        return Call.sending(ItemOperation.QUERY, request.build(), answer -> Call.of(Fetched.of(answer)));
    }

    private static Call<Fetched> sending(ScanRequest.Builder request) {
        return Call.sending(ItemOperation.SCAN, request.build(), answer -> Call.of(Fetched.of(answer)));
    }

    QueryRequest.Builder queryRequest(Optional<Item> start, int wanted) {
        QueryRequest.Builder request = unselectedQuery(start, wanted);
        plan.path().selection().ifPresent(request::projectionExpression);
        return request;
    }

    ScanRequest.Builder scanRequest(Optional<Item> start, int wanted) {
        ScanRequest.Builder request = unselectedScan(start, wanted);
        plan.path().selection().ifPresent(request::projectionExpression);
        return request;
    }

    /** Counts the items of one page that pass the filter. */
    Fetched fetchCount(Optional<Item> start) {
        return plan.table().run(counting(start));
    }

    /** Returns the call that counts one page as {@link #fetchCount} does. */
    Call<Fetched> counting(Optional<Item> start) {
        ReturnConsumedCapacity reported = plan.table().returnConsumedCapacity();
        return plan.isQuery()
                ? sending(unselectedQuery(start, 0).select(Select.COUNT).returnConsumedCapacity(reported))
                : sending(unselectedScan(start, 0).select(Select.COUNT).returnConsumedCapacity(reported));
    }

    private QueryRequest.Builder unselectedQuery(Optional<Item> start, int wanted) {
        QueryRequest.Builder request = QueryRequest.builder(plan.table().tableName())
                .keyConditionExpression(plan.key().condition())
                .scanIndexForward(plan.isForward())
                .consistentRead(plan.isConsistent());
        plan.path().indexName().ifPresent(request::indexName);
        plan.filter().ifPresent(request::filterExpression);
        if (requestLimit(wanted) > 0) {
            request.limit(requestLimit(wanted));
        }
        start.ifPresent(request::exclusiveStartKey);
        return request;
    }

    private ScanRequest.Builder unselectedScan(Optional<Item> start, int wanted) {
        ScanRequest.Builder request =
                ScanRequest.builder(plan.table().tableName()).consistentRead(plan.isConsistent());
        plan.path().indexName().ifPresent(request::indexName);
        plan.scanFilter().ifPresent(request::filterExpression);
        if (plan.isSegment()) {
            request.segment(plan.segment()).totalSegments(plan.segments());
        }
        if (requestLimit(wanted) > 0) {
            request.limit(requestLimit(wanted));
        }
        start.ifPresent(request::exclusiveStartKey);
        return request;
    }
}
