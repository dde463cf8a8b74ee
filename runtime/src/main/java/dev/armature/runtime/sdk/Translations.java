package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;

/**
 * The registry of translations: one line for each operation. A translation is loaded when its operation is first
 * called, so that a program pays for the classes of those it uses.
 */
final class Translations {
    private Translations() {}

    /** Returns the translation of an operation. */
    @SuppressWarnings("unchecked") // find() returns the translation of the operation's own types, as a test checks
    static <I, O> Translation<I, O, ?, ?> of(Operation<I, O> operation) {
        return (Translation<I, O, ?, ?>) find(operation);
    }

    private static Translation<?, ?, ?, ?> find(Operation<?, ?> operation) {
        return switch (operation.name()) {
            case "CreateTable" -> CreateTableTranslation.INSTANCE;
            case "DescribeTable" -> DescribeTableTranslation.INSTANCE;
            case "DeleteTable" -> DeleteTableTranslation.INSTANCE;
            case "ListTables" -> ListTablesTranslation.INSTANCE;
            case "UpdateTimeToLive" -> UpdateTimeToLiveTranslation.INSTANCE;
            case "DescribeTimeToLive" -> DescribeTimeToLiveTranslation.INSTANCE;
            case "TagResource" -> TagResourceTranslation.INSTANCE;
            case "UntagResource" -> UntagResourceTranslation.INSTANCE;
            case "ListTagsOfResource" -> ListTagsOfResourceTranslation.INSTANCE;
            case "DescribeLimits" -> DescribeLimitsTranslation.INSTANCE;
            case "DescribeEndpoints" -> DescribeEndpointsTranslation.INSTANCE;
            case "DescribeContinuousBackups" -> DescribeContinuousBackupsTranslation.INSTANCE;
            case "UpdateContinuousBackups" -> UpdateContinuousBackupsTranslation.INSTANCE;
            case "UpdateTable" -> UpdateTableTranslation.INSTANCE;
            case "GetItem" -> GetItemTranslation.INSTANCE;
            case "PutItem" -> PutItemTranslation.INSTANCE;
            case "UpdateItem" -> UpdateItemTranslation.INSTANCE;
            case "DeleteItem" -> DeleteItemTranslation.INSTANCE;
            case "Query" -> QueryTranslation.INSTANCE;
            case "Scan" -> ScanTranslation.INSTANCE;
            case "BatchGetItem" -> BatchGetItemTranslation.INSTANCE;
            case "BatchWriteItem" -> BatchWriteItemTranslation.INSTANCE;
            case "TransactGetItems" -> TransactGetItemsTranslation.INSTANCE;
            case "TransactWriteItems" -> TransactWriteItemsTranslation.INSTANCE;
            case "ExecuteStatement" -> ExecuteStatementTranslation.INSTANCE;
            case "BatchExecuteStatement" -> BatchExecuteStatementTranslation.INSTANCE;
            case "ExecuteTransaction" -> ExecuteTransactionTranslation.INSTANCE;
            case "ListStreams" -> ListStreamsTranslation.INSTANCE;
            case "DescribeStream" -> DescribeStreamTranslation.INSTANCE;
            case "GetShardIterator" -> GetShardIteratorTranslation.INSTANCE;
            case "GetRecords" -> GetRecordsTranslation.INSTANCE;
            default -> throw new IllegalArgumentException("The AWS SDK's client is not asked for " + operation);
        };
    }
}
