package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import java.util.List;
import java.util.Optional;

/** The functions of conditions: how each is spelled, what it takes, and what it becomes in the tree. */
enum ConditionFunction {
    ATTRIBUTE_EXISTS("attribute_exists", 1) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return Term.Predicate.call(new Condition.AttributeExists(check.requirePath(operands.get(0))), name);
        }
    },
    ATTRIBUTE_NOT_EXISTS("attribute_not_exists", 1) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return Term.Predicate.call(new Condition.AttributeNotExists(check.requirePath(operands.get(0))), name);
        }
    },
    ATTRIBUTE_TYPE("attribute_type", 2) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return Term.Predicate.call(
                    new Condition.AttributeTypeIs(check.requirePath(operands.get(0)), operands.get(1)), name);
        }
    },
    BEGINS_WITH("begins_with", 2) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return Term.Predicate.call(new Condition.BeginsWith(operands.get(0), operands.get(1)), name);
        }
    },
    CONTAINS("contains", 2) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return Term.Predicate.call(new Condition.Contains(operands.get(0), operands.get(1)), name);
        }
    },
    SIZE("size", 1) {
        @Override
        Term call(List<Operand> operands, OperandCheck check, Token name) {
            return new Term.Value(check.sizeOf(operands.get(0)), name);
        }
    };

    /** Stands where a condition could not be read; the problem is noted, and the tree never used. */
    static final Condition NOTHING = new Condition.And(List.of());

    private final String spelling;
    private final int operandCount;

    ConditionFunction(String spelling, int operandCount) {
        this.spelling = spelling;
        this.operandCount = operandCount;
    }

    /** Returns the function of this name, which is in lower case and nothing else. */
    static Optional<ConditionFunction> find(String name) {
        for (ConditionFunction function : values()) {
            if (function.spelling.equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** Returns the term for a call with these operands, after noting what is wrong with them. */
    Term checkedCall(List<Operand> operands, ExpressionSource source, Token name) {
        if (operands.size() != operandCount) {
            source.report(Kind.OPERAND_COUNT, name, spelling, Integer.toString(operands.size()));
            return this == SIZE ? new Term.Value(operands.get(0), name) : Term.Predicate.call(NOTHING, name);
        }
        return call(operands, new OperandCheck(source, spelling, name), name);
    }

    abstract Term call(List<Operand> operands, OperandCheck check, Token name);
}
