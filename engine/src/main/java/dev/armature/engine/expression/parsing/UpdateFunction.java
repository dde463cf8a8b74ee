package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.Optional;

/** The functions of updates, both of two operands: how each is spelled, and what it becomes in the tree. */
enum UpdateFunction {
    IF_NOT_EXISTS("if_not_exists") {
        @Override
        UpdateValue call(UpdateValue first, UpdateValue second, ExpressionSource source, Token name) {
            if (first instanceof Operand.Path path) {
                return new UpdateValue.IfNotExists(path.path(), second);
            }
            source.report(Kind.PATH_REQUIRED, name, name.text());
            return second;
        }
    },
    LIST_APPEND("list_append") {
        @Override
        UpdateValue call(UpdateValue first, UpdateValue second, ExpressionSource source, Token name) {
            return new UpdateValue.ListAppend(first, second);
        }
    };

    /** Stands where a value could not be read; the problem is noted, and the tree never used. */
    static final UpdateValue NOTHING = new Operand.Constant(AttributeValue.NULL.INSTANCE);

    private final String spelling;

    UpdateFunction(String spelling) {
        this.spelling = spelling;
    }

    /** Returns the function of this name, which is in lower case and nothing else. */
    static Optional<UpdateFunction> find(String name) {
        for (UpdateFunction function : values()) {
            if (function.spelling.equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** Returns the value for a call with these operands, after noting what is wrong with them. */
    UpdateValue checkedCall(List<UpdateValue> operands, ExpressionSource source, Token name) {
        if (operands.size() != 2) {
            source.report(Kind.OPERAND_COUNT, name, spelling, Integer.toString(operands.size()));
            return NOTHING;
        }
        return call(operands.get(0), operands.get(1), source, name);
    }

    abstract UpdateValue call(UpdateValue first, UpdateValue second, ExpressionSource source, Token name);
}
