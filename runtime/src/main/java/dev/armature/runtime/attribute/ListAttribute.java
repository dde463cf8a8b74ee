package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.function.Function;

/**
 * An attribute that is stored as a list.
 *
 * @param <E> the Java type of its elements
 * @param <A> the token for one element
 */
public final class ListAttribute<E, A extends Attribute<E>> extends Attribute<List<E>> {
    private final AttributeConverter<E> elementConverter;
    private final Function<DocumentPath, A> elementToken;

    /**
     * Creates the token for the list at {@code path}.
     *
     * @param elementConverter how an element is stored
     * @param elementToken makes the token for an element, given its path
     */
    public ListAttribute(
            DocumentPath path, AttributeConverter<E> elementConverter, Function<DocumentPath, A> elementToken) {
        super(path, StandardConverters.listOf(elementConverter));
        this.elementConverter = elementConverter;
        this.elementToken = elementToken;
    }

    /** Returns the token for the element at this position, counted from zero. */
    public A at(int index) {
        return elementToken.apply(path().element(index));
    }

    /** Returns the condition that {@code value} is an element of the list. */
    public Condition contains(E value) {
        return new Condition.Contains(operand(), Operand.constant(encode(elementConverter, value)));
    }

    /** Returns the condition that what {@code value} holds is an element of the list. */
    public Condition contains(Attribute<E> value) {
        return new Condition.Contains(operand(), value.operand());
    }

    /** Returns the number of elements. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }
}
