package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;

/**
 * The changes of an attribute that is a number.
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
        return set(new UpdateValue.Plus(current(), new Operand.Constant(attribute.encode(amount))));
    }

    /** Takes {@code amount} from the number, which must be there. */
    public final U decrement(T amount) {
        return set(new UpdateValue.Minus(current(), new Operand.Constant(attribute.encode(amount))));
    }

    /** Adds {@code amount} to the number, or to zero if the attribute is absent. */
    public final U add(T amount) {
        actions().add(attribute.path(), attribute.encode(amount));
        return actions();
    }
}
