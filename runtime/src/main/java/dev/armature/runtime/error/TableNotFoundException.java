package dev.armature.runtime.error;

/** Says that a table is not there, where backups are asked for. */
public final class TableNotFoundException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public TableNotFoundException(String message) {
        super("TableNotFoundException", message);
    }
}
