package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.PathText;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said of an operator's operands before there is an item: the types of constants, and that comparing a path
 * with itself says nothing.
 */
final class OperandCheck {
    static final Set<AttributeType> ORDERED = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);
    static final Set<AttributeType> PREFIXED = EnumSet.of(AttributeType.S, AttributeType.B);
    static final Set<AttributeType> CONTAINING = EnumSet.of(
            AttributeType.S, AttributeType.B, AttributeType.SS, AttributeType.NS, AttributeType.BS, AttributeType.L);

    /** Stands where a path is missing; the problem is noted, and the tree never used. */
    private static final DocumentPath NO_PATH = DocumentPath.of("");

    private final ExpressionSource source;
    private final String operator;
    private final Token where;

    /** Checks operands of the operator or function that is called {@code operator} in messages. */
    OperandCheck(ExpressionSource source, String operator, Token where) {
        this.source = source;
        this.operator = operator;
        this.where = where;
    }

    /** Checks that the operand, if it is a constant, is of one of these types. */
    void requireType(Operand operand, Set<AttributeType> types) {
        if (operand instanceof Operand.Constant constant) {
            requireType(constant.value(), types);
        }
    }

    /** Checks that the operand, if it is a constant, is of one of these types. */
    void requireType(UpdateValue operand, Set<AttributeType> types) {
        if (operand instanceof Operand.Constant constant) {
            requireType(constant.value(), types);
        }
    }

    private void requireType(AttributeValue constant, Set<AttributeType> types) {
        if (!types.contains(constant.type())) {
            report(Kind.OPERAND_TYPE, constant.type().name());
        }
    }

    /** Checks that the first operand, if it is a path, is none of the others. */
    void requireDistinct(Operand first, List<Operand> others) {
        if (first instanceof Operand.Path path && others.contains(first)) {
            report(Kind.EQUAL_OPERANDS, PathText.of(path.path()));
        }
    }

    /** Returns the path that the operand must be. */
    DocumentPath requirePath(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path.path();
        }
        source.report(Kind.PATH_REQUIRED, where, operator);
        return NO_PATH;
    }

    /** Checks that the operand is a constant that names a type. */
    void requireTypeName(Operand operand) {
        if (!(operand instanceof Operand.Constant constant)) {
            report(Kind.OPERAND_TYPE, "PATH");
        } else if (!(constant.value() instanceof AttributeValue.S name)) {
            report(Kind.OPERAND_TYPE, constant.value().type().name());
        } else if (EnumSet.allOf(AttributeType.class).stream()
                .noneMatch(type -> type.name().equals(name.value()))) {
            source.report(Kind.UNKNOWN_TYPE, where, name.value());
        }
    }

    private void report(Kind kind, String detail) {
        source.report(kind, where, operator, detail);
    }
}
