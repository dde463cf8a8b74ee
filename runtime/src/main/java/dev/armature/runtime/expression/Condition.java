package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;

/** A condition on an item: what a filter or a condition expression says, as a tree. Immutable. */
public sealed interface Condition {
    /** Calls the method of {@code visitor} for this kind of condition; recursion is the visitor's business. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the condition that holds if this one and {@code other} do. */
    default Condition and(Condition other) {
        return new And(joined(this instanceof And and ? and.conditions() : List.of(this), other));
    }

    /** Returns the condition that holds if this one or {@code other} does. */
    default Condition or(Condition other) {
        return new Or(joined(this instanceof Or or ? or.conditions() : List.of(this), other));
    }

    /** Returns the condition that holds if this one does not. */
    default Condition not() {
        return new Not(this);
    }

    /** Returns {@code path comparator value}. */
    static Condition compare(DocumentPath path, Comparator comparator, AttributeValue value) {
        return new Comparison(Operand.path(path), comparator, Operand.constant(value));
    }

    private static List<Condition> joined(List<Condition> conditions, Condition last) {
        List<Condition> all = new ArrayList<>(conditions.size() + 1);
        all.addAll(conditions);
        all.add(last);
        return all;
    }

    /** {@code a AND b AND c}, two or more. */
    record And(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code a OR b OR c}, two or more. */
    record Or(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code NOT a}. */
    record Not(Condition condition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code left < right}, or another of the six operators. */
    record Comparison(Operand left, Comparator comparator, Operand right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand BETWEEN lower AND upper}, both ends included. */
    record Between(Operand operand, Operand lower, Operand upper) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand IN (a, b)}; the service takes up to 100. */
    record In(Operand operand, List<Operand> candidates) implements Condition {
        /** Copies the list. */
        public In {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code attribute_exists(path)}. */
    record AttributeExists(DocumentPath path) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code attribute_not_exists(path)}. */
    record AttributeNotExists(DocumentPath path) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code attribute_type(path, :type)}, where the constant is a type's name. */
    record AttributeTypeIs(DocumentPath path, Operand type) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code begins_with(operand, prefix)}, for two strings or two binaries. */
    record BeginsWith(Operand operand, Operand prefix) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code contains(operand, part)}: a substring, a member of a set, an element of a list. */
    record Contains(Operand operand, Operand part) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One method for each kind of condition, so that a new kind does not compile until everyone handles it. */
    interface Visitor<R> {
        /** Handles {@code AND}. */
        R visit(And and);

        /** Handles {@code OR}. */
        R visit(Or or);

        /** Handles {@code NOT}. */
        R visit(Not not);

        /** Handles the six operators. */
        R visit(Comparison comparison);

        /** Handles {@code BETWEEN}. */
        R visit(Between between);

        /** Handles {@code IN}. */
        R visit(In in);

        /** Handles {@code attribute_exists}. */
        R visit(AttributeExists exists);

        /** Handles {@code attribute_not_exists}. */
        R visit(AttributeNotExists notExists);

        /** Handles {@code attribute_type}. */
        R visit(AttributeTypeIs typeIs);

        /** Handles {@code begins_with}. */
        R visit(BeginsWith beginsWith);

        /** Handles {@code contains}. */
        R visit(Contains contains);
    }
}
