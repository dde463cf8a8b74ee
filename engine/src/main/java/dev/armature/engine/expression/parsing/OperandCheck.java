package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.evaluation.ValueSize;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.DynamoNumber;
import java.util.OptionalInt;

/** What a function's operands must be to have a place in the tree. */
final class OperandCheck {
    /** Stands where a path is missing; the problem is noted, and the tree never used. */
    private static final DocumentPath NO_PATH = DocumentPath.of("");

    private final ExpressionSource source;
    private final String function;
    private final Token where;

    /** Checks operands of the function that is called {@code function} in messages. */
    OperandCheck(ExpressionSource source, String function, Token where) {
        this.source = source;
        this.function = function;
        this.where = where;
    }

    /** Returns the path that the operand must be. */
    DocumentPath requirePath(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path.path();
        }
        source.report(Kind.PATH_REQUIRED, where, function);
        return NO_PATH;
    }

    /** Returns the size of the operand: of a constant it is known already. */
    Operand sizeOf(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return Operand.size(path.path());
        }
        if (!(operand instanceof Operand.Constant constant)) {
            source.report(Kind.OPERAND_TYPE, where, function, "N");
            return operand;
        }
        OptionalInt size = ValueSize.of(constant.value());
        if (size.isEmpty()) {
            source.report(
                    Kind.OPERAND_TYPE, where, function, constant.value().type().name());
        }
        return Operand.constant(new AttributeValue.N(DynamoNumber.of(size.orElse(0))));
    }
}
