package dev.armature.engine.expression.checking;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.ValueText;
import dev.armature.engine.expression.evaluation.ValueOrder;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the tree of a condition or filter. */
public final class ConditionCheck implements Condition.Visitor<Boolean> {
    private static final int MAX_CANDIDATES = 100;
    private static final Set<AttributeType> ORDERED = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);
    private static final Set<AttributeType> PREFIXED = EnumSet.of(AttributeType.S, AttributeType.B);

    private final Problems problems = new Problems();

    private ConditionCheck() {}

    /** Returns what is wrong with a condition that is nested no deeper than allowed, or null where nothing is. */
    public static @Nullable ExpressionException find(Condition condition) {
        ConditionCheck check = new ConditionCheck();
        condition.accept(check);
        return check.problems.first();
    }

    private Boolean all(List<Condition> conditions) {
        for (Condition condition : conditions) {
            condition.accept(this);
        }
        problems.count(Math.max(0, conditions.size() - 1));
        return true;
    }

    @Override
    public Boolean visit(Condition.And and) {
        return all(and.conditions());
    }

    @Override
    public Boolean visit(Condition.Or or) {
        return all(or.conditions());
    }

    @Override
    public Boolean visit(Condition.Not not) {
        problems.count(1);
        return not.condition().accept(this);
    }

    /** {@code awards >= :least}. */
    @Override
    public Boolean visit(Condition.Comparison comparison) {
        String operator = comparison.comparator().symbol();
        count(comparison.left(), comparison.right());
        if (comparison.comparator().isOrdering()) {
            problems.requireType(comparison.left(), ORDERED, operator);
            problems.requireType(comparison.right(), ORDERED, operator);
        }
        problems.requireDistinct(comparison.left(), comparison.right(), operator);
        return true;
    }

    /** {@code year BETWEEN :low AND :high}. */
    @Override
    public Boolean visit(Condition.Between between) {
        count(between.operand(), between.lower());
        countSize(between.upper());
        for (Operand operand : List.of(between.operand(), between.lower(), between.upper())) {
            problems.requireType(operand, ORDERED, "BETWEEN");
        }
        problems.requireDistinct(between.operand(), between.lower(), "BETWEEN");
        problems.requireDistinct(between.operand(), between.upper(), "BETWEEN");
        if (between.lower() instanceof Operand.Constant lower && between.upper() instanceof Operand.Constant upper) {
            requireOrder(lower.value(), upper.value());
        }
        return true;
    }

    private void requireOrder(AttributeValue lower, AttributeValue upper) {
        if (lower.type() != upper.type()) {
            problems.report(Kind.BETWEEN_TYPES, ValueText.of(lower), ValueText.of(upper));
            return;
        }
        OptionalInt order = ValueOrder.compare(lower, upper);
        if (order.isPresent() && order.getAsInt() > 0) {
            problems.report(Kind.BETWEEN_ORDER, ValueText.of(lower), ValueText.of(upper));
        }
    }

    /** {@code genre IN (:a, :b)}. */
    @Override
    public Boolean visit(Condition.In in) {
        problems.count(1);
        countSize(in.operand());
        if (in.candidates().size() > MAX_CANDIDATES) {
            problems.report(
                    Kind.TOO_MANY_CANDIDATES, Integer.toString(in.candidates().size()));
        }
        for (Operand candidate : in.candidates()) {
            countSize(candidate);
            problems.requireDistinct(in.operand(), candidate, "IN");
        }
        return true;
    }

    @Override
    public Boolean visit(Condition.AttributeExists exists) {
        problems.count(1);
        return true;
    }

    @Override
    public Boolean visit(Condition.AttributeNotExists notExists) {
        problems.count(1);
        return true;
    }

    /** {@code attribute_type(tags, :type)}. */
    @Override
    public Boolean visit(Condition.AttributeTypeIs typeIs) {
        problems.count(1);
        if (!(typeIs.type() instanceof Operand.Constant constant)) {
            problems.report(Kind.OPERAND_TYPE, "attribute_type", "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
        } else if (!(constant.value() instanceof AttributeValue.S name)) {
            problems.report(
                    Kind.OPERAND_TYPE, "attribute_type", constant.value().type().name());
        } else if (EnumSet.allOf(AttributeType.class).stream()
                .noneMatch(type -> type.name().equals(name.value()))) {
            problems.report(Kind.UNKNOWN_TYPE, name.value());
        }
        return true;
    }

    /** {@code begins_with(title, :start)}. */
    @Override
    public Boolean visit(Condition.BeginsWith beginsWith) {
        count(beginsWith.operand(), beginsWith.prefix());
        problems.requireType(beginsWith.operand(), PREFIXED, "begins_with");
        problems.requireType(beginsWith.prefix(), PREFIXED, "begins_with");
        problems.requireDistinct(beginsWith.operand(), beginsWith.prefix(), "begins_with");
        return true;
    }

    /** {@code contains(tags, :tag)}. */
    @Override
    public Boolean visit(Condition.Contains contains) {
        count(contains.operand(), contains.part());
        problems.requireDistinct(contains.operand(), contains.part(), "contains");
        return true;
    }

    /** Counts an operator with two operands, and the functions that these may be. */
    private void count(Operand left, Operand right) {
        problems.count(1);
        countSize(left);
        countSize(right);
    }

    private void countSize(Operand operand) {
        if (operand instanceof Operand.Size) {
            problems.count(1);
        }
    }
}
