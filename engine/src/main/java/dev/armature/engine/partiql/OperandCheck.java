package dev.armature.engine.partiql;

import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be said of an operator's or function's operands before there is an item. */
final class OperandCheck {
    static final Set<AttributeType> ORDERED = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);
    static final Set<AttributeType> PREFIXED = EnumSet.of(AttributeType.S, AttributeType.B);
    static final Set<AttributeType> CONTAINING = EnumSet.of(
            AttributeType.S, AttributeType.B, AttributeType.SS, AttributeType.NS, AttributeType.BS, AttributeType.L);

    private final String operator;

    OperandCheck(String operator) {
        this.operator = operator;
    }

    void requireCount(List<Operand> operands, int count) {
        if (operands.size() != count) {
            throw new ValidationException(PartiqlWording.operandCount(operator, operands.size()));
        }
    }

    /** Refuses a constant of another type than these. */
    void requireType(Operand operand, Set<AttributeType> types) {
        if (operand instanceof Operand.Constant constant
                && !types.contains(constant.value().type())) {
            throw wrongType(constant.value().type().name());
        }
    }

    /** Returns the path that the operand must be. */
    DocumentPath requirePath(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path.path();
        }
        throw new ValidationException(PartiqlWording.pathRequired(operator));
    }

    /** Refuses what names no type. */
    void requireTypeName(Operand operand) {
        if (!(operand instanceof Operand.Constant constant)) {
            throw wrongType("PATH");
        }
        if (!(constant.value() instanceof AttributeValue.S name)) {
            throw wrongType(constant.value().type().name());
        }
        if (EnumSet.allOf(AttributeType.class).stream()
                .noneMatch(type -> type.name().equals(name.value()))) {
            throw new ValidationException(PartiqlWording.unknownType(name.value()));
        }
    }

    private ValidationException wrongType(String type) {
        return new ValidationException(PartiqlWording.operandType(operator, type));
    }
}
