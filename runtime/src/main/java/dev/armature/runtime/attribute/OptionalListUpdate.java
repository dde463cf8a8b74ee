package dev.armature.runtime.attribute;

import java.util.function.BiFunction;

/**
 * The changes of an attribute that is a list and may be absent.
 *
 * @param <U> the collector that each change returns to
 * @param <E> the Java type of the elements
 * @param <S> the step for a change of one element
 */
public final class OptionalListUpdate<U extends UpdateActions, E, S> extends ListUpdate<U, E, S> {
    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public <A extends Attribute<E>> OptionalListUpdate(
            U actions, ListAttribute<E, A> attribute, BiFunction<U, A, S> element) {
        super(actions, attribute, element);
    }

    /** Removes the attribute. */
    public U remove() {
        return removed();
    }
}
