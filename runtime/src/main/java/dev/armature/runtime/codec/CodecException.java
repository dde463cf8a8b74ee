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
        this(entity, attribute, problem, entity + ": " + subject(attribute, "") + problem, cause);
    }

    /**
     * Creates the exception for what a codec threw.
     *
     * @param problem what could not be done, as a clause without its reason: {@code "cannot be stored"}
     */
    public static CodecException of(String entity, String attribute, String problem, RuntimeException cause) {
        String said = String.valueOf(cause.getMessage());
        // The virtual machine speaks of the code that met the null, which tells nothing to whoever made the value.
        boolean isUnexplained =
                cause instanceof NullPointerException && (cause.getMessage() == null || said.startsWith("Cannot "));
        String reason = isUnexplained
                ? "it is null, or holds null; only an Optional and what is marked @Nullable may be absent"
                : said;
        return new CodecException(entity, attribute, problem + ": " + reason, cause);
    }

    private CodecException(String entity, String attribute, String problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.entity = entity;
        this.attribute = attribute;
        this.problem = problem;
    }

    private static String subject(String attribute, String document) {
        return attribute.isEmpty() ? "" : "attribute '" + attribute + "'" + document + " ";
    }

    /**
     * Returns the same exception, naming the entity that was written or read and the key of its item. What was wrong may
     * lie in a document inside the entity, which the message then names too.
     */
    public CodecException withKey(String owner, String key) {
        String document = owner.equals(entity) ? "" : " of " + entity;
        String message = owner + " with key " + key + ": " + subject(attribute, document) + problem;
        CodecException named = new CodecException(owner, attribute, problem, message, this);
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
