package dev.armature.runtime.table;

/**
 * Says that a batch of reads could not read all keys, however often it tried: the table is throttled. What it found, and
 * which keys are unread, come along.
 */
public final class BatchIncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BatchFound<?, ?> result;

    BatchIncompleteException(String entity, BatchFound<?, ?> result, int attempts) {
        super("A batch of reads of " + entity + " left " + result.unread().size() + " keys unread after " + attempts
                + " attempts");
        this.result = result;
    }

    /**
     * Returns what was read and what was not. Of several batches that were sent as one it is that of all, in which equal
     * keys of two tables are one; {@link BatchesGetting#attempt()} keeps them apart.
     */
    public BatchFound<?, ?> result() {
        return result;
    }
}
