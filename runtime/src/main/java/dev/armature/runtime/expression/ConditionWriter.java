package dev.armature.runtime.expression;

import java.util.List;

/** Writes a condition. {@code OR} binds weakest, then {@code AND}, then {@code NOT}; everything else stands alone. */
final class ConditionWriter implements Condition.Visitor<ExpressionText> {
    private static final int OR = 0;
    private static final int AND = 1;
    private static final int NOT = 2;
    private static final int ALONE = 3;

    private final ExpressionText text;

    ConditionWriter(ExpressionText text) {
        this.text = text;
    }

    static void write(Condition condition, ExpressionText text) {
        new ConditionWriter(text).part(condition, OR);
    }

    /** Writes a part of a condition that binds its parts as strongly as {@code around}. */
    private void part(Condition condition, int around) {
        Condition part = withoutSingletons(condition);
        text.nested(binding(part) < around, () -> part.accept(this));
    }

    /** Returns what is left of an {@code AND} or {@code OR} of one, which would get parentheses for nothing. */
    private static Condition withoutSingletons(Condition condition) {
        Condition rest = condition;
        while (true) {
            if (rest instanceof Condition.And and && and.conditions().size() == 1) {
                rest = and.conditions().get(0);
            } else if (rest instanceof Condition.Or or && or.conditions().size() == 1) {
                rest = or.conditions().get(0);
            } else {
                return rest;
            }
        }
    }

    private static int binding(Condition condition) {
        if (condition instanceof Condition.Or) {
            return OR;
        }
        if (condition instanceof Condition.And) {
            return AND;
        }
        return condition instanceof Condition.Not ? NOT : ALONE;
    }

    private ExpressionText joined(List<Condition> conditions, String operator, int binding) {
        ExpressionText.requireAny(conditions, operator + " joins at least one condition");
        return text.joined(conditions, " " + operator + " ", condition -> part(condition, binding));
    }

    @Override
    public ExpressionText visit(Condition.And and) {
        return joined(and.conditions(), "AND", AND);
    }

    @Override
    public ExpressionText visit(Condition.Or or) {
        return joined(or.conditions(), "OR", OR);
    }

    @Override
    public ExpressionText visit(Condition.Not not) {
        text.add("NOT ");
        part(not.condition(), NOT);
        return text;
    }

    @Override
    public ExpressionText visit(Condition.Comparison comparison) {
        return text.operand(comparison.left())
                .add(" ")
                .add(comparison.comparator().symbol())
                .add(" ")
                .operand(comparison.right());
    }

    @Override
    public ExpressionText visit(Condition.Between between) {
        return text.operand(between.operand())
                .add(" BETWEEN ")
                .operand(between.lower())
                .add(" AND ")
                .operand(between.upper());
    }

    @Override
    public ExpressionText visit(Condition.In in) {
        ExpressionText.requireAny(in.candidates(), "IN compares with at least one candidate");
        return text.operand(in.operand())
                .add(" IN (")
                .joined(in.candidates(), ", ", text::operand)
                .add(")");
    }

    @Override
    public ExpressionText visit(Condition.AttributeExists exists) {
        return text.add("attribute_exists(").path(exists.path()).add(")");
    }

    @Override
    public ExpressionText visit(Condition.AttributeNotExists notExists) {
        return text.add("attribute_not_exists(").path(notExists.path()).add(")");
    }

    @Override
    public ExpressionText visit(Condition.AttributeTypeIs typeIs) {
        return text.add("attribute_type(")
                .path(typeIs.path())
                .add(", ")
                .operand(typeIs.type())
                .add(")");
    }

    @Override
    public ExpressionText visit(Condition.BeginsWith beginsWith) {
        return function("begins_with", beginsWith.operand(), beginsWith.prefix());
    }

    @Override
    public ExpressionText visit(Condition.Contains contains) {
        return function("contains", contains.operand(), contains.part());
    }

    private ExpressionText function(String name, Operand first, Operand second) {
        return text.add(name).add("(").operand(first).add(", ").operand(second).add(")");
    }
}
