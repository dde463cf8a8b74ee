package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.catalog.TableSettings;
import dev.armature.engine.index.IndexBackfill;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.stream.StreamCloser;
import dev.armature.engine.stream.StreamTrimmer;
import dev.armature.engine.time.EngineClock;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTableResponse;
import java.util.Optional;

/**
 * UpdateTable: changes a table's settings, and lets one index appear or go. All is done when the answer comes, which says
 * that it is being done; reads and writes go on meanwhile, other changes of tables wait.
 */
final class UpdateTableHandler implements OperationHandler<UpdateTableRequest, UpdateTableResponse> {
    private final Catalog catalog;
    private final Tables tables;
    private final ChangeDescriber describer;
    private final EncryptionKeys keys;
    private final ItemWriter writer;
    private final IndexBackfill backfill;
    private final EngineClock clock;
    private final StreamCloser closer;
    private final StreamTrimmer trimmer;

    UpdateTableHandler(
            Catalog catalog,
            Tables tables,
            ChangeDescriber describer,
            EncryptionKeys keys,
            ItemWriter writer,
            IndexBackfill backfill,
            EngineClock clock,
            StreamCloser closer,
            StreamTrimmer trimmer) {
        this.catalog = catalog;
        this.tables = tables;
        this.describer = describer;
        this.keys = keys;
        this.writer = writer;
        this.backfill = backfill;
        this.clock = clock;
        this.closer = closer;
        this.trimmer = trimmer;
    }

    @Override
    public UpdateTableResponse handle(UpdateTableRequest request) {
        UpdateTableCheck.check(request);
        return new UpdateTableResponse(catalog.exclusively(() -> update(request)));
    }

    private TableDescription update(UpdateTableRequest request) {
        TableDefinition before = tables.requireForControl(request.tableName());
        CreateTableRequest after = TableUpdate.apply(before.request(), request, keys);
        TableDefinition settled = before.with(stream(before, after, settings(before, after)));
        for (GlobalSecondaryIndexUpdate change : request.globalSecondaryIndexUpdates()) {
            if (change instanceof GlobalSecondaryIndexUpdate.Create) {
                return create(before, settled, after, request, change.indexName());
            }
            if (change instanceof GlobalSecondaryIndexUpdate.Delete) {
                return delete(before, settled, after, request, change.indexName());
            }
        }
        TableDefinition changed = settled.with(after);
        replace(changed);
        settleStreams(before, changed);
        return describer.changed(before, changed, request);
    }

    private TableSettings settings(TableDefinition before, CreateTableRequest after) {
        TableSettings settings = before.settings();
        BillingMode billing = before.request().billingMode();
        if (billing != after.billingMode()) {
            // Who leaves this mode is still told since when it was the table's.
            long since = after.billingMode() == BillingMode.PAY_PER_REQUEST
                    ? clock.millis()
                    : settings.payPerRequestSinceMillis().orElse(before.createdAtMillis());
            settings = settings.payingPerRequestSince(since);
        }
        settings = capacity(before, after, settings);
        return before.request().tableClass().equals(after.tableClass())
                ? settings
                : settings.withClassChangedAt(clock.millis());
    }

    /** A switch to reserved capacity or from it is no change of what is reserved. */
    private TableSettings capacity(TableDefinition before, CreateTableRequest after, TableSettings settings) {
        TableSettings changed =
                capacity(settings, "", before.request().provisionedThroughput(), after.provisionedThroughput());
        for (GlobalSecondaryIndex index : after.globalSecondaryIndexes()) {
            IndexDefinition old = before.index(index.indexName());
            if (old != null) {
                changed = capacity(changed, old.name(), old.throughput(), index.provisionedThroughput());
            }
        }
        return changed;
    }

    private TableSettings capacity(
            TableSettings settings,
            String index,
            Optional<ProvisionedThroughput> before,
            Optional<ProvisionedThroughput> after) {
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return settings;
        }
        return settings.with(index, settings.capacityChanges(index).with(before.get(), after.get(), clock.millis()));
    }

    /** Returns settings with the stream that {@code after} asks for, if that is another. */
    private TableSettings stream(TableDefinition before, CreateTableRequest after, TableSettings settings) {
        StreamDefinition open = before.openStream();
        Optional<StreamViewType> view = after.streamSpecification()
                .filter(StreamSpecification::streamEnabled)
                .flatMap(StreamSpecification::streamViewType);
        if (open != null && view.isEmpty()) {
            return settings.with(open.closing());
        }
        if (open == null && view.isPresent()) {
            // Its records are still read when it is no longer the table's latest.
            settings.stream().ifPresent(catalog::keepFormer);
            return settings.with(catalog.newStream(after, view.get(), clock.millis()));
        }
        return settings;
    }

    private void settleStreams(TableDefinition before, TableDefinition after) {
        if (before.openStream() != null && after.openStream() == null) {
            closer.endClosing();
        } else if (after.openStream() != null) {
            trimmer.start();
        }
    }

    private TableDescription create(
            TableDefinition before,
            TableDefinition settled,
            CreateTableRequest after,
            UpdateTableRequest request,
            String name) {
        TableDefinition filling = settled.withIndex(after, name, catalog.newKeyspace());
        replace(filling);
        settleStreams(before, filling);
        TableDescription description = describer.changed(before, filling, request);
        backfill.fill(filling, index(filling, name));
        replace(filling.withIndexStatus(name, IndexStatus.ACTIVE));
        return description;
    }

    private TableDescription delete(
            TableDefinition before,
            TableDefinition settled,
            CreateTableRequest after,
            UpdateTableRequest request,
            String name) {
        TableDescription description =
                describer.changed(before, settled.withIndexStatus(name, IndexStatus.DELETING), request);
        TableDefinition without = settled.with(after).with(settled.settings().without(name));
        replace(without);
        settleStreams(before, without);
        writer.awaitWrites();
        catalog.erase(index(before, name).keyspace());
        return description;
    }

    private void replace(TableDefinition table) {
        catalog.change(table.name(), ignored -> table);
    }

    private static IndexDefinition index(TableDefinition table, String name) {
        IndexDefinition index = table.index(name);
        if (index == null) {
            throw new IllegalStateException("The table " + table.name() + " has no index " + name);
        }
        return index;
    }
}
