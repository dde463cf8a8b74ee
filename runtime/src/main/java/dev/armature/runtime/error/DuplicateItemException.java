package dev.armature.runtime.error;

/** Says that a PartiQL insert found an item with its key; nothing was written. */
public final class DuplicateItemException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public DuplicateItemException(String message) {
        super("DuplicateItemException", message);
    }
}
