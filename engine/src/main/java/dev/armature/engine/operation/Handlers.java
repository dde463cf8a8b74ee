package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.index.IndexBackfill;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.stream.ShardReader;
import dev.armature.engine.stream.StreamCloser;
import dev.armature.engine.stream.StreamTrimmer;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.transaction.IdempotencyTokens;
import dev.armature.engine.transaction.TransactionCoordinator;
import dev.armature.engine.ttl.ExpirySweeper;
import dev.armature.runtime.operation.Operation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * The registry of handlers: one line for each operation. A handler is made when its operation is first called, so that a
 * program pays for the classes of those it uses.
 */
public final class Handlers {
    private final Catalog catalog;
    private final ItemReader reader;
    private final ItemWriter writer;
    private final IdempotencyTokens tokens;
    private final ExpirySweeper sweeper;
    private final StreamCloser closer;
    private final StreamTrimmer trimmer;
    private final ShardReader shards;
    private final EngineClock clock;
    private final RandomGenerator random;
    private final String region;
    private final Tables tables;
    private final Streams streams;
    private final EncryptionKeys keys;
    private final TableDescriber describer;
    private final Map<Operation<?, ?>, OperationHandler<?, ?>> made = new ConcurrentHashMap<>();

    /**
     * Joins the parts that handlers are made of.
     *
     * @param region the region that the engine says it is in
     * @param arnPrefix what comes before a table's name in its ARN
     */
    public Handlers(
            Catalog catalog,
            ItemReader reader,
            ItemWriter writer,
            IdempotencyTokens tokens,
            ExpirySweeper sweeper,
            StreamCloser closer,
            StreamTrimmer trimmer,
            ShardReader shards,
            EngineClock clock,
            RandomGenerator random,
            String region,
            String arnPrefix) {
        this.catalog = catalog;
        this.reader = reader;
        this.writer = writer;
        this.tokens = tokens;
        this.sweeper = sweeper;
        this.closer = closer;
        this.trimmer = trimmer;
        this.shards = shards;
        this.clock = clock;
        this.random = random;
        this.region = region;
        this.tables = new Tables(catalog);
        this.streams = new Streams(catalog, arnPrefix);
        this.keys = new EncryptionKeys(arnPrefix);
        this.describer = new TableDescriber(reader, keys, clock, arnPrefix);
    }

    /** Returns the handler of an operation. */
    @SuppressWarnings("unchecked") // make() returns the handler of the operation's own types, which the switch pairs
    public <I, O> OperationHandler<I, O> of(Operation<I, O> operation) {
        OperationHandler<?, ?> handler = made.get(operation);
        if (handler == null) {
            handler = make(operation);
            made.put(operation, handler);
        }
        return (OperationHandler<I, O>) handler;
    }

    private OperationHandler<?, ?> make(Operation<?, ?> operation) {
        return switch (operation.name()) {
            case "CreateTable" ->
                new CreateTableHandler(catalog, new ChangeDescriber(describer), clock, random, trimmer);
            case "DescribeTable" -> new DescribeTableHandler(tables, describer);
            case "DeleteTable" -> new DeleteTableHandler(catalog, tables, describer, closer);
            case "ListTables" -> new ListTablesHandler(catalog);
            case "UpdateTable" ->
                new UpdateTableHandler(
                        catalog,
                        tables,
                        new ChangeDescriber(describer),
                        keys,
                        writer,
                        new IndexBackfill(reader, writer),
                        clock,
                        closer,
                        trimmer);
            case "UpdateTimeToLive" -> new UpdateTimeToLiveHandler(tables, sweeper, clock);
            case "DescribeTimeToLive" -> new DescribeTimeToLiveHandler(tables);
            case "TagResource" -> new TagResourceHandler(tables);
            case "UntagResource" -> new UntagResourceHandler(tables);
            case "ListTagsOfResource" -> new ListTagsOfResourceHandler(tables);
            case "DescribeLimits" -> new DescribeLimitsHandler();
            case "DescribeEndpoints" -> new DescribeEndpointsHandler(region);
            case "DescribeContinuousBackups" -> new DescribeContinuousBackupsHandler(tables, clock);
            case "UpdateContinuousBackups" -> new UpdateContinuousBackupsHandler(tables, clock);
            case "GetItem" -> new GetItemHandler(tables, reader);
            case "PutItem" -> new PutItemHandler(tables, writer);
            case "UpdateItem" -> new UpdateItemHandler(tables, writer);
            case "DeleteItem" -> new DeleteItemHandler(tables, writer);
            case "Query" -> new QueryHandler(tables, reader);
            case "Scan" -> new ScanHandler(tables, reader);
            case "BatchGetItem" -> new BatchGetItemHandler(tables, reader);
            case "BatchWriteItem" -> new BatchWriteItemHandler(tables, writer);
            case "TransactGetItems" -> new TransactGetItemsHandler(tables, reader);
            case "TransactWriteItems" ->
                new TransactWriteItemsHandler(tables, new TransactionCoordinator(writer, tokens));
            case "ExecuteStatement" -> new ExecuteStatementHandler(statementReader(), statementWriter());
            case "BatchExecuteStatement" ->
                new BatchExecuteStatementHandler(tables, statementReader(), statementWriter());
            case "ExecuteTransaction" ->
                new ExecuteTransactionHandler(
                        tables, of(Operation.TRANSACT_GET_ITEMS), of(Operation.TRANSACT_WRITE_ITEMS));
            case "ListStreams" -> new ListStreamsHandler(streams);
            case "DescribeStream" -> new DescribeStreamHandler(streams, shards);
            case "GetShardIterator" -> new GetShardIteratorHandler(streams, shards, clock);
            case "GetRecords" -> new GetRecordsHandler(streams, shards, clock, region);
            default -> throw new IllegalArgumentException("No handler does " + operation);
        };
    }

    private StatementReader statementReader() {
        return new StatementReader(
                tables, of(Operation.GET_ITEM), new QueryHandler(tables, reader), of(Operation.SCAN));
    }

    private StatementWriter statementWriter() {
        return new StatementWriter(
                tables, of(Operation.PUT_ITEM), of(Operation.UPDATE_ITEM), of(Operation.DELETE_ITEM));
    }
}
