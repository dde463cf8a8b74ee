package dev.armature.server.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations that are spoken over HTTP. */
final class Actions {
    private static final List<Action<?, ?>> ALL = List.of(
            new CreateTableAction(),
            new DescribeTableAction(),
            new DeleteTableAction(),
            new ListTablesAction(),
            new UpdateTableAction(),
            new UpdateTimeToLiveAction(),
            new DescribeTimeToLiveAction(),
            new TagResourceAction(),
            new UntagResourceAction(),
            new ListTagsOfResourceAction(),
            new DescribeLimitsAction(),
            new DescribeEndpointsAction(),
            new DescribeContinuousBackupsAction(),
            new UpdateContinuousBackupsAction(),
            new GetItemAction(),
            new PutItemAction(),
            new UpdateItemAction(),
            new DeleteItemAction(),
            new QueryAction(),
            new ScanAction(),
            new BatchGetItemAction(),
            new BatchWriteItemAction(),
            new TransactGetItemsAction(),
            new TransactWriteItemsAction(),
            new ExecuteStatementAction(),
            new BatchExecuteStatementAction(),
            new ExecuteTransactionAction(),
            new ListStreamsAction(),
            new DescribeStreamAction(),
            new GetShardIteratorAction(),
            new GetRecordsAction());

    private static final Map<String, Action<?, ?>> BY_TARGET = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    action -> action.service().target(action.operation().name()), Function.identity()));

    private Actions() {}

    /** Returns all of them. */
    static List<Action<?, ?>> all() {
        return ALL;
    }

    /** Returns the action of the operation that the header {@code X-Amz-Target} names. */
    static Optional<Action<?, ?>> find(String target) {
        return Optional.ofNullable(BY_TARGET.get(target));
    }
}
