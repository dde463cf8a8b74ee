package dev.armature.engine.ttl;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.catalog.TimeToLive;
import dev.armature.engine.item.CommitTurn;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemChangeObserver;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.Item;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Before when nothing expires in a table, so that nobody looks at its items until then. Learned from a walk over them,
 * and from each item that is written afterwards.
 */
public final class ExpiryForecast implements ItemChangeObserver {
    /** By the tables' keyspaces. */
    private final Map<Integer, Earliest> tables = new ConcurrentHashMap<>();

    /** Creates a forecast that knows of no table. */
    public ExpiryForecast() {}

    @Override
    public void observe(ItemChange change, WriteBatch batch, CommitTurn turn) {
        Item after = change.after();
        if (after == null) {
            return;
        }
        Optional<TimeToLive> expiry = change.table().settings().timeToLive();
        if (expiry.isPresent() && expiry.get().enabled()) {
            Earliest earliest = tables.get(change.table().keyspace());
            if (earliest != null) {
                earliest.add(ExpiryTime.secondsOf(after, earliest.attribute));
            }
        }
    }

    /** Returns whether no item of the table can have expired by {@code now}. */
    boolean isQuiet(TableDefinition table, TimeToLive expiry, ExpiryTime now) {
        Earliest earliest = tables.get(table.keyspace());
        return earliest != null && earliest.isComplete(expiry) && now.isAhead(earliest.seconds.get());
    }

    /**
     * Begins to learn about a table anew. Writes that began before may be missed; when these are committed, a walk over the
     * items completes what is known.
     */
    Earliest learn(TableDefinition table, TimeToLive expiry) {
        Earliest earliest = new Earliest(expiry);
        tables.put(table.keyspace(), earliest);
        return earliest;
    }

    /** Forgets all tables but those with these keyspaces. */
    void keep(Set<Integer> keyspaces) {
        tables.keySet().retainAll(keyspaces);
    }

    /** The earliest time at which an item of one table expires, or an earlier one. */
    static final class Earliest {
        private final TimeToLive expiry;
        private final AttributeName attribute;
        private final AtomicLong seconds = new AtomicLong(ExpiryTime.NEVER);
        private volatile boolean isComplete;

        private Earliest(TimeToLive expiry) {
            this.expiry = expiry;
            this.attribute = AttributeName.of(expiry.attribute());
        }

        AttributeName attribute() {
            return attribute;
        }

        /** Takes note of an item's time. */
        void add(long itemSeconds) {
            if (itemSeconds < seconds.get()) {
                seconds.accumulateAndGet(itemSeconds, Math::min);
            }
        }

        /** Says that all items were walked over, and those that had expired are gone. */
        void complete() {
            isComplete = true;
        }

        /** What was known under other settings, such as before expiry was off for a while, counts no more. */
        private boolean isComplete(TimeToLive current) {
            return isComplete && expiry.equals(current);
        }
    }
}
