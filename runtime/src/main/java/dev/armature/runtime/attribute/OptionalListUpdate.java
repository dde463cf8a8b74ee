package dev.armature.runtime.attribute;

/**
 * The changes of an attribute that is a list and may be absent.
 *
 * @param <U> the collector that each change returns to
 * @param <E> the Java type of the elements
 */
public final class OptionalListUpdate<U extends UpdateActions, E> extends ListUpdate<U, E> {
    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public OptionalListUpdate(U actions, ListAttribute<E, ?> attribute) {
        super(actions, attribute);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
