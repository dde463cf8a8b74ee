package dev.armature.runtime.value;

/**
 * Something that can be written as an item: bytes already, or an entity together with its codec. Requests carry this
 * so that an entity on its way to the engine becomes bytes once, and on its way to AWS never does.
 */
@FunctionalInterface
public interface WritableItem {
    /** Writes every attribute into {@code sink}, each once. */
    void writeTo(AttributeSink sink);

    /** Returns the item as bytes; the same object where it is bytes already. */
    default Item toItem() {
        ItemSink sink = new ItemSink();
        writeTo(sink);
        return sink.toItem();
    }
}
