package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;

/** What a condition compares: a value in the item, the size of one, or a constant. */
public sealed interface Operand permits Operand.Path, Operand.Constant, Operand.Size {
    /** Returns the operand for the value at {@code path}. */
    static Operand path(DocumentPath path) {
        return new Path(path);
    }

    /** Returns the operand that is always {@code value}. */
    static Operand constant(AttributeValue value) {
        return new Constant(value);
    }

    /** Returns the operand for the size of the value at {@code path}. */
    static Operand size(DocumentPath path) {
        return new Size(path);
    }

    /** The value at a path. */
    record Path(DocumentPath path) implements Operand, UpdateValue {}

    /** A constant: a {@code :value} in text. */
    record Constant(AttributeValue value) implements Operand, UpdateValue {}

    /** {@code size(path)}: a number for strings, binaries, sets, lists and maps, nothing for other types. */
    record Size(DocumentPath path) implements Operand {}
}
