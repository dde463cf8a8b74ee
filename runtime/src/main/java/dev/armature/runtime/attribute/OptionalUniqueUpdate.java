package dev.armature.runtime.attribute;

/**
 * A change of an attribute whose value no other item has, and that may be absent.
 *
 * @param <U> the generated collector of changes
 * @param <T> the value
 */
public final class OptionalUniqueUpdate<U extends UpdateActions, T> extends UniqueUpdate<U, T> {
    /** Begins a change of {@code attribute}. */
    public OptionalUniqueUpdate(U actions, Attribute<T> attribute) {
        super(actions, attribute);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
