package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.Set;

/**
 * An attribute that is stored as a set of strings, numbers or byte strings.
 *
 * @param <E> the Java type of its members
 */
public final class SetAttribute<E> extends Attribute<Set<E>> {
    private final AttributeConverter<E> member;

    /** Creates the token for the set of type {@code type} at {@code path}, whose members {@code member} stores. */
    public SetAttribute(DocumentPath path, AttributeConverter<E> member, AttributeType type) {
        super(path, StandardConverters.setOf(member, type));
        this.member = member;
    }

    /** Creates the token for the set at {@code path} of the type that its members' type implies. */
    public SetAttribute(DocumentPath path, AttributeConverter<E> member) {
        super(path, StandardConverters.setOf(member));
        this.member = member;
    }

    /** As {@link #SetAttribute(DocumentPath, AttributeConverter)}, for the top-level attribute of this name. */
    public SetAttribute(AttributeName name, AttributeConverter<E> member) {
        this(DocumentPath.of(name), member);
    }

    /** Returns the condition that {@code value} is a member of the set. */
    public Condition contains(E value) {
        return new Condition.Contains(operand(), Operand.constant(encode(member, value)));
    }

    /** Returns the condition that what {@code value} holds is a member of the set. */
    public Condition contains(Attribute<E> value) {
        return new Condition.Contains(operand(), value.operand());
    }

    /** Returns the number of members. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }

    @Override
    AttributeValue encode(Set<E> values) {
        if (values != null && values.isEmpty()) {
            throw new IllegalArgumentException("A value for attribute '" + path()
                    + "' is an empty set, which is stored as no attribute; ask for" + " notExists() instead");
        }
        return super.encode(values);
    }

    /** Returns these members as they are stored. */
    AttributeValue members(Set<E> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The members for set '" + path() + "' are none; a set is never empty");
        }
        return encode(values);
    }
}
