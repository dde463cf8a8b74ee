package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;

/**
 * The changes of an attribute that is a number. Amounts may be given as {@code int}, whatever the type, as they may to a
 * {@link NumberAttribute}.
 *
 * @param <U> the collector that each change returns to
 * @param <T> the Java type of the attribute
 */
public class NumberUpdate<U extends UpdateActions, T> extends ValueUpdate<U, T> {
    private final NumberAttribute<T> attribute;

    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public NumberUpdate(U actions, NumberAttribute<T> attribute) {
        super(actions, attribute);
        this.attribute = attribute;
    }

    /** Adds {@code amount} to the number, which must be there. */
    public final U increment(T amount) {
        return set(new UpdateValue.Plus(current(), constant(amount)));
    }

    /** Takes {@code amount} from the number, which must be there. */
    public final U decrement(T amount) {
        return set(new UpdateValue.Minus(current(), constant(amount)));
    }

    /** Adds the number in {@code amount}; both must be there. */
    public final U increment(NumberAttribute<T> amount) {
        return toSum(attribute, amount);
    }

    /** Takes the number in {@code amount} away; both must be there. */
    public final U decrement(NumberAttribute<T> amount) {
        return toDifference(attribute, amount);
    }

    /** Adds {@code amount} to the number, or to {@code start} if the attribute is absent. */
    public final U incrementFrom(T start, T amount) {
        return set(new UpdateValue.Plus(currentOr(start), constant(amount)));
    }

    /** Takes {@code amount} from the number, or from {@code start} if the attribute is absent. */
    public final U decrementFrom(T start, T amount) {
        return set(new UpdateValue.Minus(currentOr(start), constant(amount)));
    }

    /** Sets the attribute to the sum of two numbers as they were before the update; both must be there. */
    public final U toSum(NumberAttribute<T> first, NumberAttribute<T> second) {
        return set(new UpdateValue.Plus(path(first), path(second)));
    }

    /** Sets the attribute to the sum of a number as it was before the update, which must be there, and {@code amount}. */
    public final U toSum(NumberAttribute<T> first, T amount) {
        return set(new UpdateValue.Plus(path(first), constant(amount)));
    }

    /** Sets the attribute to {@code from} less {@code amount}, as they were before the update; both must be there. */
    public final U toDifference(NumberAttribute<T> from, NumberAttribute<T> amount) {
        return set(new UpdateValue.Minus(path(from), path(amount)));
    }

    /** Sets the attribute to {@code from} as it was before the update, which must be there, less {@code amount}. */
    public final U toDifference(NumberAttribute<T> from, T amount) {
        return set(new UpdateValue.Minus(path(from), constant(amount)));
    }

    /** Sets the attribute to {@code from} less the number in {@code amount} before the update, which must be there. */
    public final U toDifference(T from, NumberAttribute<T> amount) {
        return set(new UpdateValue.Minus(constant(from), path(amount)));
    }

    /** Adds {@code amount} to the number, or to zero if the attribute is absent. */
    public final U add(T amount) {
        actions().add(attribute.path(), attribute.encode(amount));
        return actions();
    }

    /** As {@link #to(Object)}. */
    public final U to(int value) {
        return to(attribute.valueOf(value));
    }

    /** As {@link #to(Attribute, Object)}. */
    public final U to(Attribute<T> other, int otherwise) {
        return to(other, attribute.valueOf(otherwise));
    }

    /** As {@link #ifNotExists(Object)}. */
    public final U ifNotExists(int value) {
        return ifNotExists(attribute.valueOf(value));
    }

    /** As {@link #increment(Object)}. */
    public final U increment(int amount) {
        return increment(attribute.valueOf(amount));
    }

    /** As {@link #decrement(Object)}. */
    public final U decrement(int amount) {
        return decrement(attribute.valueOf(amount));
    }

    /** As {@link #incrementFrom(Object, Object)}. */
    public final U incrementFrom(int start, int amount) {
        return incrementFrom(attribute.valueOf(start), attribute.valueOf(amount));
    }

    /** As {@link #decrementFrom(Object, Object)}. */
    public final U decrementFrom(int start, int amount) {
        return decrementFrom(attribute.valueOf(start), attribute.valueOf(amount));
    }

    /** As {@link #toSum(NumberAttribute, Object)}. */
    public final U toSum(NumberAttribute<T> first, int amount) {
        return toSum(first, attribute.valueOf(amount));
    }

    /** As {@link #toDifference(NumberAttribute, Object)}. */
    public final U toDifference(NumberAttribute<T> from, int amount) {
        return toDifference(from, attribute.valueOf(amount));
    }

    /** As {@link #toDifference(Object, NumberAttribute)}. */
    public final U toDifference(int from, NumberAttribute<T> amount) {
        return toDifference(attribute.valueOf(from), amount);
    }

    /** As {@link #add(Object)}. */
    public final U add(int amount) {
        return add(attribute.valueOf(amount));
    }

    private UpdateValue currentOr(T start) {
        return new UpdateValue.IfNotExists(attribute.path(), constant(start));
    }

    private Operand.Constant constant(T value) {
        return new Operand.Constant(attribute.encode(value));
    }

    private static Operand.Path path(NumberAttribute<?> other) {
        return new Operand.Path(other.path());
    }
}
