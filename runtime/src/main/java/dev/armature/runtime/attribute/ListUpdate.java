package dev.armature.runtime.attribute;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The changes of an attribute that is a list.
 *
 * @param <U> the collector that each change returns to
 * @param <E> the Java type of the elements
 * @param <S> the step for a change of one element
 */
public class ListUpdate<U extends UpdateActions, E, S> extends ValueUpdate<U, List<E>> {
    private static final AttributeValue EMPTY = new AttributeValue.L(List.of());

    private final ListAttribute<E, ?> attribute;
    private final IntFunction<S> elements;

    /**
     * Creates the step that records changes of {@code attribute} in {@code actions}.
     *
     * @param element makes the step for one element
     */
    public <A extends Attribute<E>> ListUpdate(U actions, ListAttribute<E, A> attribute, BiFunction<U, A, S> element) {
        super(actions, attribute);
        this.attribute = attribute;
        this.elements = index -> element.apply(actions, attribute.at(index));
    }

    /**
     * Begins a change of the element at this position, counted from zero. Setting one past the end puts it behind the
     * last; removing one moves those behind it.
     */
    public final S at(int index) {
        return elements.apply(index);
    }

    /** Puts these elements behind the list, which must be there. */
    public final U append(List<E> added) {
        return set(new UpdateValue.ListAppend(current(), constant(added)));
    }

    /** As {@link #append(List)}, of one element. */
    public final U append(E added) {
        return append(List.of(added));
    }

    /** Puts these elements before the list, which must be there. */
    public final U prepend(List<E> added) {
        return set(new UpdateValue.ListAppend(constant(added), current()));
    }

    /** As {@link #prepend(List)}, of one element. */
    public final U prepend(E added) {
        return prepend(List.of(added));
    }

    /** Puts these elements behind the list, or makes it of them if the attribute is absent. */
    public final U appendOrCreate(List<E> added) {
        return set(new UpdateValue.ListAppend(currentOrEmpty(), constant(added)));
    }

    /** As {@link #appendOrCreate(List)}, of one element. */
    public final U appendOrCreate(E added) {
        return appendOrCreate(List.of(added));
    }

    /** Puts these elements before the list, or makes it of them if the attribute is absent. */
    public final U prependOrCreate(List<E> added) {
        return set(new UpdateValue.ListAppend(constant(added), currentOrEmpty()));
    }

    /** As {@link #prependOrCreate(List)}, of one element. */
    public final U prependOrCreate(E added) {
        return prependOrCreate(List.of(added));
    }

    private Operand.Constant constant(List<E> added) {
        return new Operand.Constant(attribute.encode(added));
    }

    private UpdateValue currentOrEmpty() {
        return new UpdateValue.IfNotExists(attribute.path(), new Operand.Constant(EMPTY));
    }
}
