package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;

/**
 * The changes of an attribute that any type allows.
 *
 * @param <U> the collector that each change returns to
 * @param <T> the Java type of the attribute
 */
public class ValueUpdate<U extends UpdateActions, T> {
    private final U actions;
    private final Attribute<T> attribute;

    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public ValueUpdate(U actions, Attribute<T> attribute) {
        this.actions = actions;
        this.attribute = attribute;
    }

    /** Sets the attribute to {@code value}. */
    public final U to(T value) {
        return set(new Operand.Constant(attribute.encode(value)));
    }

    /** Sets the attribute to what {@code other} held before the update. */
    public final U to(Attribute<T> other) {
        return set(new Operand.Path(other.path()));
    }

    /** Sets the attribute to what {@code other} held before the update, or to {@code otherwise} where it was absent. */
    public final U to(Attribute<T> other, T otherwise) {
        return set(new UpdateValue.IfNotExists(other.path(), new Operand.Constant(attribute.encode(otherwise))));
    }

    /** Sets the attribute to {@code value} if it is absent; otherwise leaves it. */
    public final U ifNotExists(T value) {
        return set(new UpdateValue.IfNotExists(attribute.path(), new Operand.Constant(attribute.encode(value))));
    }

    /** Sets the attribute to what {@code other} held before the update if it is absent; otherwise leaves it. */
    public final U ifNotExists(Attribute<T> other) {
        return set(new UpdateValue.IfNotExists(attribute.path(), new Operand.Path(other.path())));
    }

    final U set(UpdateValue value) {
        actions.set(attribute.path(), value);
        return actions;
    }

    /** Records that the attribute is removed, for steps that offer it. */
    protected final U removed() {
        actions.remove(attribute.path());
        return actions;
    }

    final U actions() {
        return actions;
    }

    final Operand.Path current() {
        return new Operand.Path(attribute.path());
    }
}
