package dev.armature.runtime.attribute;

/**
 * The changes of an attribute that is a value and may be absent.
 *
 * @param <U> the collector that each change returns to
 * @param <T> the Java type of the attribute
 */
public final class OptionalValueUpdate<U extends UpdateActions, T> extends ValueUpdate<U, T> {
    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public OptionalValueUpdate(U actions, Attribute<T> attribute) {
        super(actions, attribute);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
