package dev.armature.runtime.attribute;

/**
 * A change of an attribute whose value no other item has: it is set to a value that is known before it is written.
 *
 * @param <U> the generated collector of changes
 * @param <T> the value
 */
public class UniqueUpdate<U extends UpdateActions, T> {
    private final OptionalValueUpdate<U, T> change;

    /** Begins a change of {@code attribute}. */
    public UniqueUpdate(U actions, Attribute<T> attribute) {
        this.change = new OptionalValueUpdate<>(actions, attribute);
    }

    /** Sets the value. */
    public final U to(T value) {
        return change.to(value);
    }

    /** Records that the attribute is removed, for steps that offer it. */
    protected final U removed() {
        return change.remove();
    }
}
