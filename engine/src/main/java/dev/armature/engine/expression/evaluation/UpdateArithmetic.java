package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidNumberException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Sums, differences and concatenations of values in updates; an operand of another type is the caller's mistake. */
final class UpdateArithmetic {
    private UpdateArithmetic() {}

    /** Returns {@code left + right}, of numbers. */
    static AttributeValue plus(AttributeValue left, AttributeValue right) {
        return numbers(left, right, DynamoNumber::add);
    }

    /** Returns {@code left - right}, of numbers. */
    static AttributeValue minus(AttributeValue left, AttributeValue right) {
        return numbers(left, right, DynamoNumber::subtract);
    }

    private static AttributeValue numbers(
            AttributeValue left, AttributeValue right, BinaryOperator<DynamoNumber> operation) {
        if (!(left instanceof AttributeValue.N a && right instanceof AttributeValue.N b)) {
            throw new ExpressionException(Kind.DATA_TYPE);
        }
        try {
            return new AttributeValue.N(operation.apply(a.value(), b.value()));
        } catch (InvalidNumberException e) {
            throw new ExpressionException(
                    switch (e.reason()) {
                        case OVERFLOW -> Kind.NUMBER_OVERFLOW;
                        case UNDERFLOW -> Kind.NUMBER_UNDERFLOW;
                        case TOO_MANY_DIGITS -> Kind.NUMBER_DIGITS;
                        case NOT_A_NUMBER -> throw new IllegalStateException("The sum of numbers is a number", e);
                    });
        }
    }

    /** Returns both lists, one after the other. */
    static AttributeValue append(AttributeValue first, AttributeValue second) {
        if (!(first instanceof AttributeValue.L a && second instanceof AttributeValue.L b)) {
            throw new ExpressionException(Kind.DATA_TYPE);
        }
        List<AttributeValue> values = new ArrayList<>(a.values());
        values.addAll(b.values());
        return new AttributeValue.L(values);
    }

    /** Returns what {@code ADD} makes of a value: a sum of numbers, a union of sets. */
    static AttributeValue add(Optional<AttributeValue> before, AttributeValue operand) {
        if (before.isEmpty()) {
            if (operand instanceof AttributeValue.N || operand.type().isSet()) {
                return operand;
            }
            throw new ExpressionException(Kind.DATA_TYPE);
        }
        AttributeValue value = before.get();
        if (value instanceof AttributeValue.SS a && operand instanceof AttributeValue.SS b) {
            return new AttributeValue.SS(union(a.values(), b.values()));
        }
        if (value instanceof AttributeValue.NS a && operand instanceof AttributeValue.NS b) {
            return new AttributeValue.NS(union(a.values(), b.values()));
        }
        if (value instanceof AttributeValue.BS a && operand instanceof AttributeValue.BS b) {
            return new AttributeValue.BS(union(a.values(), b.values()));
        }
        return plus(value, operand);
    }

    /** Returns what {@code DELETE} leaves of a set; empty where that is no member, or there was no set. */
    static Optional<AttributeValue> delete(Optional<AttributeValue> before, AttributeValue operand) {
        if (!operand.type().isSet()) {
            throw new ExpressionException(Kind.DATA_TYPE);
        }
        return before.flatMap(value -> difference(value, operand));
    }

    private static Optional<AttributeValue> difference(AttributeValue value, AttributeValue operand) {
        if (value instanceof AttributeValue.SS a && operand instanceof AttributeValue.SS b) {
            Set<String> left = difference(a.values(), b.values());
            return left.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.SS(left));
        }
        if (value instanceof AttributeValue.NS a && operand instanceof AttributeValue.NS b) {
            Set<DynamoNumber> left = difference(a.values(), b.values());
            return left.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.NS(left));
        }
        if (value instanceof AttributeValue.BS a && operand instanceof AttributeValue.BS b) {
            Set<AttributeValue.B> left = difference(a.values(), b.values());
            return left.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.BS(left));
        }
        throw new ExpressionException(Kind.DATA_TYPE);
    }

    private static <T> Set<T> union(Set<T> left, Set<T> right) {
        Set<T> members = new LinkedHashSet<>(left);
        members.addAll(right);
        return members;
    }

    private static <T> Set<T> difference(Set<T> left, Set<T> right) {
        Set<T> members = new LinkedHashSet<>(left);
        members.removeAll(right);
        return members;
    }
}
