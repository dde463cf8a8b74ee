package dev.armature.runtime.table;

import org.jspecify.annotations.Nullable;

/** Says that a write was refused because another item has one of its values already. Nothing was changed. */
public final class UniqueViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String entity;
    private final transient Object key;
    private final String attribute;
    private final String value;

    UniqueViolation(String verb, String entity, Object key, String attribute, String value, @Nullable Throwable cause) {
        super(
                verb + " of " + entity + " with key " + key + " was refused: attribute '" + attribute
                        + "' is unique, and another item has the value " + value,
                cause);
        this.entity = entity;
        this.key = key;
        this.attribute = attribute;
        this.value = value;
    }

    /** Returns the simple class name of the entity that was to be written. */
    public String entity() {
        return entity;
    }

    /** Returns the key of the item that was to be written, an instance of the entity's generated key record. */
    public Object key() {
        return key;
    }

    /** Returns the name of the attribute, as it is in the table. */
    public String attribute() {
        return attribute;
    }

    /** Returns the value that is taken, as text; a binary one in Base64. */
    public String value() {
        return value;
    }
}
