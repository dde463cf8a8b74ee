package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;

/**
 * An attribute that is stored as bytes.
 *
 * @param <T> the Java type of its values
 */
public final class BinaryAttribute<T> extends OrderedAttribute<T> {
    /** Creates the token for the attribute at {@code path}, whose values {@code converter} stores. */
    public BinaryAttribute(DocumentPath path, AttributeConverter<T> converter) {
        super(path, converter);
    }

    /** Creates the token for the top-level attribute of this name. */
    public BinaryAttribute(AttributeName name, AttributeConverter<T> converter) {
        this(DocumentPath.of(name), converter);
    }

    /** Returns the condition that the bytes begin with {@code prefix}. */
    public Condition beginsWith(T prefix) {
        return new Condition.BeginsWith(operand(), Operand.constant(encode(prefix)));
    }

    /** Returns the condition that {@code part} occurs in the bytes. */
    public Condition contains(T part) {
        return new Condition.Contains(operand(), Operand.constant(encode(part)));
    }

    /** Returns the number of bytes. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }
}
