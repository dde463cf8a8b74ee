package dev.armature.runtime.expression;

import dev.armature.runtime.value.DocumentPath;

/** What {@code SET} assigns. */
public sealed interface UpdateValue
        permits Operand.Path,
                Operand.Constant,
                UpdateValue.IfNotExists,
                UpdateValue.ListAppend,
                UpdateValue.Plus,
                UpdateValue.Minus {
    /** {@code if_not_exists(path, fallback)}: the value at the path, or the fallback where there is none. */
    record IfNotExists(DocumentPath path, UpdateValue fallback) implements UpdateValue {}

    /** {@code list_append(first, second)}: both lists, one after the other. */
    record ListAppend(UpdateValue first, UpdateValue second) implements UpdateValue {}

    /** {@code left + right}, of numbers. */
    record Plus(UpdateValue left, UpdateValue right) implements UpdateValue {}

    /** {@code left - right}, of numbers. */
    record Minus(UpdateValue left, UpdateValue right) implements UpdateValue {}
}
