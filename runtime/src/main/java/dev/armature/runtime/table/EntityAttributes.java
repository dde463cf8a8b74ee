package dev.armature.runtime.table;

import dev.armature.runtime.expression.Condition;

/**
 * What a condition on an entity's item may name: whether it is there, and its attributes, which the generated subclass
 * adds. Immutable.
 */
public abstract class EntityAttributes {
    private final EntityMapping<?, ?> mapping;

    /** Creates what a condition on the item of {@code mapping} may name. */
    protected EntityAttributes(EntityMapping<?, ?> mapping) {
        this.mapping = mapping;
    }

    /** Returns the condition that the item is there; in a table of several entities, as one of this entity. */
    public final Condition exists() {
        return mapping.exists();
    }

    /** Returns the condition that there is no item with the key, of any entity. */
    public final Condition notExists() {
        return mapping.notExists();
    }
}
