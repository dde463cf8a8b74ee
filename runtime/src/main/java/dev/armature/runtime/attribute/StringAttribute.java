package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;

/** An attribute that is a {@code String} in Java and in the table. */
public final class StringAttribute extends OrderedAttribute<String> {
    /** Creates the token for the attribute at {@code path}. */
    public StringAttribute(DocumentPath path) {
        super(path, StandardConverters.string());
    }

    /** Creates the token for the top-level attribute of this name. */
    public StringAttribute(AttributeName name) {
        this(DocumentPath.of(name));
    }

    /** Returns the condition that the string begins with {@code prefix}. */
    public Condition beginsWith(String prefix) {
        return new Condition.BeginsWith(operand(), Operand.constant(encode(prefix)));
    }

    /** Returns the condition that {@code part} occurs in the string. */
    public Condition contains(String part) {
        return new Condition.Contains(operand(), Operand.constant(AttributeValue.of(part)));
    }

    /** Returns the condition that the string begins with the one that {@code prefix} holds. */
    public Condition beginsWith(StringAttribute prefix) {
        return new Condition.BeginsWith(operand(), prefix.operand());
    }

    /** Returns the condition that the string that {@code part} holds occurs in this one. */
    public Condition contains(StringAttribute part) {
        return new Condition.Contains(operand(), part.operand());
    }

    /** Returns the string's length. */
    public AttributeSize size() {
        return new AttributeSize(path());
    }
}
