package dev.armature.runtime.error;

import dev.armature.runtime.value.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that the condition of a write does not hold; nothing was written. */
public final class ConditionalCheckFailedException extends DynamoException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Item item;

    /** Creates the error with the service's text, and the item if the request asked for it. */
    public ConditionalCheckFailedException(String message, Optional<Item> item) {
        super("ConditionalCheckFailedException", message);
        this.item = item.orElse(null);
    }

    /** Returns the item that is there; absent if not asked for, if there is none, or after serialization. */
    public Optional<Item> item() {
        return Optional.ofNullable(item);
    }
}
