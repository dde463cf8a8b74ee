package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.ValueShape;
import java.util.Arrays;
import java.util.List;

/**
 * One comparison of the first API: an operator, and the values that it compares an attribute with.
 *
 * @param operator what is compared
 * @param values as many as the operator takes
 */
record LegacyComparison(Operator operator, List<AttributeValue> values) {
    private static final TextShape OPERATORS = TextShape.oneOf(
            "IN",
            "NULL",
            "BETWEEN",
            "LT",
            "NOT_CONTAINS",
            "EQ",
            "GT",
            "NOT_NULL",
            "NE",
            "LE",
            "BEGINS_WITH",
            "GE",
            "CONTAINS");

    static final Member<String> OPERATOR = optional("ComparisonOperator", OPERATORS);
    static final Member<String> REQUIRED_OPERATOR = required("ComparisonOperator", OPERATORS);
    static final Member<List<AttributeValue>> VALUES =
            optional("AttributeValueList", ListShape.of(ValueShape.INSTANCE));
    static final StructureShape SHAPE = StructureShape.of("Condition", VALUES, REQUIRED_OPERATOR);

    /** The operators, and how many values they take. */
    enum Operator {
        EQ(1, 1),
        NE(1, 1),
        IN(1, Integer.MAX_VALUE),
        LE(1, 1),
        LT(1, 1),
        GE(1, 1),
        GT(1, 1),
        BETWEEN(2, 2),
        NOT_NULL(0, 0),
        NULL(0, 0),
        CONTAINS(1, 1),
        NOT_CONTAINS(1, 1),
        BEGINS_WITH(1, 1);

        private final int fewest;
        private final int most;

        Operator(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        private boolean takes(AttributeType type) {
            return switch (this) {
                case EQ, NE, NOT_NULL, NULL -> true;
                case LE, LT, GE, GT, BETWEEN, IN -> type.isKeyType();
                case CONTAINS, NOT_CONTAINS ->
                    type.isKeyType() || type == AttributeType.BOOL || type == AttributeType.NULL;
                case BEGINS_WITH -> type == AttributeType.S || type == AttributeType.B;
            };
        }
    }

    /** Reads a comparison from a structure that has its members. */
    static LegacyComparison of(Structure parameters, Member<String> operator) {
        return new LegacyComparison(Operator.valueOf(parameters.get(operator)), parameters.list(VALUES));
    }

    LegacyComparison withValue(AttributeValue value) {
        return new LegacyComparison(operator, List.of(value));
    }

    /** Checks that the values are as many, and of such types, as the operator takes. */
    private void requireArguments() {
        if (values.size() < operator.fewest || values.size() > operator.most) {
            throw LegacyWording.argumentCount(operator.name());
        }
        for (AttributeValue value : values) {
            if (!operator.takes(value.type())) {
                throw LegacyWording.argumentType(operator.name(), value.type().name());
            }
            if (value.type() != values.get(0).type()) {
                throw new ValidationException(LegacyWording.VALUES_OF_SEVERAL_TYPES);
            }
        }
        if (operator == Operator.BETWEEN && isAbove(values.get(0), values.get(1))) {
            throw new ValidationException(LegacyWording.INVERTED_BETWEEN);
        }
    }

    /** Returns whether the operator compares the attribute with something. */
    boolean takesValues() {
        return operator.fewest > 0;
    }

    private static boolean isAbove(AttributeValue lower, AttributeValue upper) {
        if (lower instanceof AttributeValue.N low && upper instanceof AttributeValue.N high) {
            return low.value().compareTo(high.value()) > 0;
        }
        if (lower instanceof AttributeValue.S low && upper instanceof AttributeValue.S high) {
            return Arrays.compareUnsigned(
                            low.value().getBytes(UTF_8), high.value().getBytes(UTF_8))
                    > 0;
        }
        return lower instanceof AttributeValue.B low
                && upper instanceof AttributeValue.B high
                && low.compareTo(high) > 0;
    }

    /** Returns the comparison of the attribute at {@code path}. */
    Condition condition(DocumentPath path) {
        requireArguments();
        Operand attribute = Operand.path(path);
        return switch (operator) {
            case EQ -> compare(attribute, Comparator.EQ);
            case NE -> compare(attribute, Comparator.NE);
            case LE -> compare(attribute, Comparator.LE);
            case LT -> compare(attribute, Comparator.LT);
            case GE -> compare(attribute, Comparator.GE);
            case GT -> compare(attribute, Comparator.GT);
            case IN ->
                new Condition.In(
                        attribute, values.stream().map(Operand::constant).toList());
            case BETWEEN -> new Condition.Between(attribute, constant(0), constant(1));
            case NOT_NULL -> new Condition.AttributeExists(path);
            case NULL -> new Condition.AttributeNotExists(path);
            case CONTAINS -> new Condition.Contains(attribute, constant(0));
            case NOT_CONTAINS ->
                new Condition.And(List.of(
                        new Condition.AttributeExists(path), new Condition.Contains(attribute, constant(0)).not()));
            case BEGINS_WITH -> new Condition.BeginsWith(attribute, constant(0));
        };
    }

    private Condition compare(Operand attribute, Comparator comparator) {
        return new Condition.Comparison(attribute, comparator, constant(0));
    }

    private Operand constant(int index) {
        return Operand.constant(values.get(index));
    }

    /** Adds the comparison of a key attribute to what a Query asks of its keys. */
    void addTo(LegacyKeyCondition keys, String attribute) {
        requireArguments();
        switch (operator) {
            case EQ -> keys.equality(attribute, values.get(0));
            case LE -> keys.compared(attribute, Comparator.LE, values.get(0));
            case LT -> keys.compared(attribute, Comparator.LT, values.get(0));
            case GE -> keys.compared(attribute, Comparator.GE, values.get(0));
            case GT -> keys.compared(attribute, Comparator.GT, values.get(0));
            case BETWEEN -> keys.between(attribute, values.get(0), values.get(1));
            case BEGINS_WITH -> keys.beginsWith(attribute, values.get(0));
            case NE, IN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS ->
                throw new ValidationException(LegacyWording.NOT_INDEXABLE);
        }
    }
}
