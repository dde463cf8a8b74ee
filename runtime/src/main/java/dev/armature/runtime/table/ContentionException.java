package dev.armature.runtime.table;

/**
 * Says that a write of unique values gave up: each time it was tried, others had changed the values of the item since it was
 * read, or their transaction was in the way. Nothing was changed; the same call may succeed later.
 */
public final class ContentionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContentionException(String verb, String entity, Object key, int attempts, Throwable cause) {
        super(
                verb + " of " + entity + " with key " + key + " gave up after " + attempts
                        + " attempts: others write its unique values at the same time",
                cause);
    }
}
