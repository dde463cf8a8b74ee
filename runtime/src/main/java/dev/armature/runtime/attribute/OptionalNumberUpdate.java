package dev.armature.runtime.attribute;

/**
 * The changes of an attribute that is a number and may be absent.
 *
 * @param <U> the collector that each change returns to
 * @param <T> the Java type of the attribute
 */
public final class OptionalNumberUpdate<U extends UpdateActions, T> extends NumberUpdate<U, T> {
    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public OptionalNumberUpdate(U actions, NumberAttribute<T> attribute) {
        super(actions, attribute);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
