package dev.armature.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Says that an entity could not be written as an item, or an item not read as an entity. The message names the entity,
 * the attribute, and once it is known the item's key. Nothing was sent or stored.
 */
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String entity;
    private final String attribute;
    private final String problem;

    /**
     * Creates the exception.
     *
     * @param entity the entity's simple class name
     * @param attribute the attribute's name in the table, or empty where none is to blame
     * @param problem what is wrong, as a clause: {@code "holds S where N was expected"}
     */
    public CodecException(String entity, String attribute, String problem, @Nullable Throwable cause) {
        this(entity, attribute, problem, "", cause);
    }

    private CodecException(String entity, String attribute, String problem, String key, @Nullable Throwable cause) {
        super(message(entity, attribute, problem, key), cause);
        this.entity = entity;
        this.attribute = attribute;
        this.problem = problem;
    }

    private static String message(String entity, String attribute, String problem, String key) {
        String where = key.isEmpty() ? entity : entity + " with key " + key;
        return attribute.isEmpty() ? where + ": " + problem : where + ": attribute '" + attribute + "' " + problem;
    }

    /** Returns the same exception, naming the key of the item that could not be read. */
    public CodecException withKey(String key) {
        CodecException named = new CodecException(entity, attribute, problem, key, this);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** Returns the entity's simple class name. */
    public String entity() {
        return entity;
    }

    /** Returns the attribute's name in the table; empty where none is to blame. */
    public String attribute() {
        return attribute;
    }
}
