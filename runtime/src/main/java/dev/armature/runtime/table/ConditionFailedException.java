package dev.armature.runtime.table;

import dev.armature.runtime.error.ConditionalCheckFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that an item was not in the state that a write asked for: it existed, did not exist, had changed since it was
 * read, or did not satisfy a condition. Nothing was changed. The item as it is comes along.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String entity;
    private final transient Object key;
    private final transient @Nullable Object current;

    ConditionFailedException(
            String verb,
            String entity,
            Object key,
            @Nullable Object current,
            String why,
            ConditionalCheckFailedException cause) {
        super(verb + " of " + entity + " with key " + key + " was refused: " + why, cause);
        this.entity = entity;
        this.key = key;
        this.current = current;
    }

    /** Returns the entity's simple class name. */
    public String entity() {
        return entity;
    }

    /** Returns the key of the item, an instance of the entity's generated key record. */
    public Object key() {
        return key;
    }

    /**
     * Returns the item as it is stored now; empty if there is none, or one that cannot be read as the entity, which the
     * cause then carries as a suppressed exception.
     */
    public <T> Optional<T> current(Class<T> type) {
        return Optional.ofNullable(current).map(type::cast);
    }
}
