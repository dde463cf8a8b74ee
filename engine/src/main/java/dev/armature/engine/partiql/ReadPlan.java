package dev.armature.engine.partiql;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.WritableItem;
import java.util.List;
import java.util.Optional;

/** How a SELECT is read: by ordinary requests of one kind. */
public sealed interface ReadPlan {
    /** Returns what is left to check of each item that is read. */
    Optional<Condition> filter();

    /** GetItem: the whole key of the table is given. */
    record Get(WritableItem key, Optional<Condition> filter) implements ReadPlan {}

    /**
     * Query, once for each of these keys.
     *
     * @param ascends in which direction each is read
     * @param merged whether their items come in one order of the sort key; else all of one key, then all of the next
     */
    record Queries(List<KeyCondition> keys, boolean ascends, boolean merged, Optional<Condition> filter)
            implements ReadPlan {
        /** Copies the list. */
        public Queries {
            keys = List.copyOf(keys);
        }
    }

    /** Scan: no partition key is given. */
    record Scan(Optional<Condition> filter) implements ReadPlan {}
}
