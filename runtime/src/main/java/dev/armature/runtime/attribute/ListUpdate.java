package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;
import java.util.List;

/**
 * The changes of an attribute that is a list.
 *
 * @param <U> the collector that each change returns to
 * @param <E> the Java type of the elements
 */
public class ListUpdate<U extends UpdateActions, E> extends ValueUpdate<U, List<E>> {
    private final ListAttribute<E, ?> attribute;

    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public ListUpdate(U actions, ListAttribute<E, ?> attribute) {
        super(actions, attribute);
        this.attribute = attribute;
    }

    /** Puts these elements behind the list, which must be there. */
    public final U append(List<E> elements) {
        return set(new UpdateValue.ListAppend(current(), new Operand.Constant(attribute.encode(elements))));
    }

    /** Puts these elements before the list, which must be there. */
    public final U prepend(List<E> elements) {
        return set(new UpdateValue.ListAppend(new Operand.Constant(attribute.encode(elements)), current()));
    }
}
