package dev.armature.runtime.error;

/** Says that an item collection of a table with local indexes would outgrow 10 GB. */
public final class ItemCollectionSizeLimitExceededException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ItemCollectionSizeLimitExceededException(String message) {
        super("ItemCollectionSizeLimitExceededException", message);
    }
}
