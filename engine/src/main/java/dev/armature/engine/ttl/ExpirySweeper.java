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
import dev.armature.runtime.value.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes expired items, once in each minute of the clock: on the thread that moves a manual clock, or on the background
 * thread of the system's. Until then an expired item is an item like any other, as at the service.
 *
 * <p>A sweep walks a table from end to end, unless the {@link ExpiryForecast} says that nothing can have expired: a clock
 * that is moved by a month has 43,200 sweeps, and as many walks as there are minutes at which items expire.
 */
public final class ExpirySweeper implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Catalog catalog;
    private final ItemReader reader;
    private final ItemWriter writer;
    private final ExpiryForecast forecast;
    private final EngineClock clock;
    /** Set with the first table whose items expire; guarded by this object's monitor. */
    private EngineClock.@Nullable Registration sweeping;

    private boolean closed;

    /** Sweeps the tables of {@code catalog}, once it has begun; {@code forecast} observes what {@code writer} writes. */
    public ExpirySweeper(
            Catalog catalog, ItemReader reader, ItemWriter writer, ExpiryForecast forecast, EngineClock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.writer = writer;
        this.forecast = forecast;
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
        Set<Integer> expiring = new HashSet<>();
        for (TableDefinition table : catalog.tables()) {
            Optional<TimeToLive> expiry = expiryOf(table);
            if (expiry.isPresent()) {
                expiring.add(table.keyspace());
                try {
                    sweep(table, expiry.get());
                } catch (RuntimeException e) {
                    // The background work of a clock ends with the first failure, and the next sweep may well succeed.
                    System.getLogger(ExpirySweeper.class.getName())
                            .log(System.Logger.Level.ERROR, "The items of " + table.name() + " do not expire", e);
                }
            }
        }
        forecast.keep(expiring);
    }

    private void sweep(TableDefinition table, TimeToLive expiry) {
        ExpiryTime now = new ExpiryTime(clock.millis());
        if (forecast.isQuiet(table, expiry, now)) {
            return;
        }
        ExpiryForecast.Earliest earliest = forecast.learn(table, expiry);
        writer.awaitWrites();
        for (byte[] key : expired(table, earliest, now)) {
            // The item may have been given more time since it was seen.
            writer.write(
                    table,
                    key,
                    item -> item == null || now.isPast(ExpiryTime.secondsOf(item, earliest.attribute())) ? null : item,
                    ChangeCause.EXPIRY);
        }
        earliest.complete();
    }

    /** Walks over the table and returns the keys of the items that have expired; the others' times are noted. */
    private List<byte[]> expired(TableDefinition table, ExpiryForecast.Earliest earliest, ExpiryTime now) {
        List<byte[]> expired = new ArrayList<>();
        try (ItemReader.View view = reader.view()) {
            Cursor cursor = view.walk(Keyspace.range(table.keyspace()), true);
            while (cursor.next()) {
                long seconds = ExpiryTime.secondsOf(Item.ofEncoded(cursor.value()), earliest.attribute());
                if (now.isPast(seconds)) {
                    expired.add(cursor.key());
                } else if (now.isAhead(seconds)) {
                    earliest.add(seconds);
                }
            }
        }
        return expired;
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
