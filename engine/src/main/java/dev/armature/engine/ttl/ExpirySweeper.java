package dev.armature.engine.ttl;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.catalog.TimeToLive;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.ChangeCause;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.time.EngineClock;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deletes expired items, once in each minute of the clock: on the thread that moves a manual clock, or on the background
 * thread of the system's. Until then an expired item is an item like any other, as at the service.
 *
 * <p>A sweep walks each table whose items expire from end to end, so that no other table and no write pays for it.
 */
public final class ExpirySweeper implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Catalog catalog;
    private final ItemReader reader;
    private final ItemWriter writer;
    private final EngineClock clock;
    /** Set with the first table whose items expire; guarded by this object's monitor. */
    private EngineClock.@Nullable Registration sweeping;

    private boolean closed;

    /** Sweeps the tables of {@code catalog}, once it has begun. */
    public ExpirySweeper(Catalog catalog, ItemReader reader, ItemWriter writer, EngineClock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** Begins, if the items of a table expire and it has not begun; engines without such a table never do. */
    public synchronized void startIfNeeded() {
        if (sweeping != null || closed) {
            return;
        }
        for (TableDefinition table : catalog.tables()) {
            if (expiryOf(table).isPresent()) {
                sweeping = clock.every(PERIOD, this::sweep);
                return;
            }
        }
    }

    private static Optional<TimeToLive> expiryOf(TableDefinition table) {
        return table.settings().timeToLive().filter(TimeToLive::enabled);
    }

    private void sweep() {
        for (TableDefinition table : catalog.tables()) {
            Optional<TimeToLive> expiry = expiryOf(table);
            if (expiry.isPresent()) {
                try {
                    sweep(table, AttributeName.of(expiry.get().attribute()));
                } catch (RuntimeException e) {
                    // The background work of a clock ends with the first failure, and the next sweep may well succeed.
                    System.getLogger(ExpirySweeper.class.getName())
                            .log(System.Logger.Level.ERROR, "The items of " + table.name() + " do not expire", e);
                }
            }
        }
    }

    private void sweep(TableDefinition table, AttributeName attribute) {
        ExpiryTime now = new ExpiryTime(clock.millis());
        List<byte[]> expired = new ArrayList<>();
        try (ItemReader.View view = reader.view()) {
            Cursor cursor = view.walk(Keyspace.range(table.keyspace()), true);
            while (cursor.next()) {
                if (now.isPast(Item.ofEncoded(cursor.value()), attribute)) {
                    expired.add(cursor.key());
                }
            }
        }
        for (byte[] key : expired) {
            // The item may have been given more time since it was seen.
            writer.write(
                    table, key, item -> item == null || now.isPast(item, attribute) ? null : item, ChangeCause.EXPIRY);
        }
    }

    /** Ends the background work. */
    @Override
    public synchronized void close() {
        closed = true;
        if (sweeping != null) {
            sweeping.close();
        }
    }
}
