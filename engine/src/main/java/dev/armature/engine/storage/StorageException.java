package dev.armature.engine.storage;

import org.jspecify.annotations.Nullable;

/** A store's failure to read or keep its entries: a fault of the medium, never of the caller. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    /**
     * Describes a failure as {@code subject: problem}.
     *
     * @param subject what failed, such as the path of a file or the number of a commit
     * @param problem what is wrong with it
     * @param cause the failure underneath, or null if the store found it itself
     */
    public StorageException(String subject, String problem, @Nullable Throwable cause) {
        super(subject + ": " + problem, cause);
        this.subject = subject;
    }

    /** Returns what failed, such as the path of a file. */
    public String subject() {
        return subject;
    }
}
