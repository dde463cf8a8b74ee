package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a condition holds for an item. Decodes the values that the condition names and nothing else.
 *
 * <p>A value that is not there, and the {@code size} of what has none, equals nothing and has no order: {@code <>}
 * holds for it, every other comparison does not. The same goes for values of two types.
 */
public final class ConditionEvaluator {
    private final Condition condition;

    /**
     * Creates the evaluator of one condition.
     *
     * @throws ExpressionException if the condition is nested too deep
     */
    public ConditionEvaluator(Condition condition) {
        TreeDepth.check(condition);
        this.condition = condition;
    }

    /** Returns whether the condition holds for {@code item}, which is {@link Item#empty()} where there is no item. */
    public boolean matches(Item item) {
        return condition.accept(new Evaluation(item));
    }

    /** One walk over the condition. */
    private static final class Evaluation implements Condition.Visitor<Boolean> {
        private final Item item;

        Evaluation(Item item) {
            this.item = item;
        }

        @Override
        public Boolean visit(Condition.And and) {
            for (Condition part : and.conditions()) {
                if (!part.accept(this)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean visit(Condition.Or or) {
            for (Condition part : or.conditions()) {
                if (part.accept(this)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean visit(Condition.Not not) {
            return !not.condition().accept(this);
        }

        @Override
        public Boolean visit(Condition.Comparison comparison) {
            // The constant first, so that a document of another type is never decoded.
            boolean constantIsLeft = comparison.left() instanceof Operand.Constant;
            Operand known = constantIsLeft ? comparison.left() : comparison.right();
            Operand other = constantIsLeft ? comparison.right() : comparison.left();
            AttributeValue first = value(known);
            AttributeValue second = first == null ? null : value(other, first.type());
            if (first == null || second == null) {
                return comparison.comparator() == Comparator.NE;
            }
            return constantIsLeft
                    ? compare(first, comparison.comparator(), second)
                    : compare(second, comparison.comparator(), first);
        }

        private static boolean compare(AttributeValue left, Comparator comparator, AttributeValue right) {
            if (!comparator.isOrdering()) {
                return left.equals(right) == (comparator == Comparator.EQ);
            }
            OptionalInt order = ValueOrder.compare(left, right);
            return order.isPresent() && comparator.accepts(order.getAsInt());
        }

        @Override
        public Boolean visit(Condition.Between between) {
            AttributeValue value = value(between.operand());
            if (value == null) {
                return false;
            }
            AttributeValue lower = value(between.lower(), value.type());
            AttributeValue upper = value(between.upper(), value.type());
            return lower != null
                    && upper != null
                    && compare(value, Comparator.GE, lower)
                    && compare(value, Comparator.LE, upper);
        }

        @Override
        public Boolean visit(Condition.In in) {
            AttributeValue value = value(in.operand());
            if (value == null) {
                return false;
            }
            for (Operand candidate : in.candidates()) {
                if (value.equals(value(candidate, value.type()))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean visit(Condition.AttributeExists exists) {
            return find(exists.path()) != null;
        }

        @Override
        public Boolean visit(Condition.AttributeNotExists notExists) {
            return find(notExists.path()) == null;
        }

        @Override
        public Boolean visit(Condition.AttributeTypeIs typeIs) {
            AttributeSource source = find(typeIs.path());
            return source != null
                    && value(typeIs.type()) instanceof AttributeValue.S name
                    && source.type().name().equals(name.value());
        }

        @Override
        public Boolean visit(Condition.BeginsWith beginsWith) {
            AttributeValue prefix = value(beginsWith.prefix());
            AttributeValue value = prefix == null ? null : value(beginsWith.operand(), prefix.type());
            if (value instanceof AttributeValue.S text && prefix instanceof AttributeValue.S start) {
                return text.value().startsWith(start.value());
            }
            return value instanceof AttributeValue.B bytes
                    && prefix instanceof AttributeValue.B start
                    && bytes.startsWith(start);
        }

        @Override
        public Boolean visit(Condition.Contains contains) {
            AttributeValue part = value(contains.part());
            AttributeValue whole = part == null ? null : value(contains.operand());
            return part != null && whole != null && contains(whole, part);
        }

        private static boolean contains(AttributeValue whole, AttributeValue part) {
            return switch (whole.type()) {
                case S ->
                    part instanceof AttributeValue.S text
                            && ((AttributeValue.S) whole).value().contains(text.value());
                case B -> part instanceof AttributeValue.B bytes && ((AttributeValue.B) whole).contains(bytes);
                case SS ->
                    part instanceof AttributeValue.S text
                            && ((AttributeValue.SS) whole).values().contains(text.value());
                case NS ->
                    part instanceof AttributeValue.N number
                            && ((AttributeValue.NS) whole).values().contains(number.value());
                case BS ->
                    part instanceof AttributeValue.B bytes
                            && ((AttributeValue.BS) whole).values().contains(bytes);
                case L -> ((AttributeValue.L) whole).values().contains(part);
                case N, M, BOOL, NULL -> false;
            };
        }

        /** Returns the operand's value, decoded whole; null where there is none. */
        private @Nullable AttributeValue value(Operand operand) {
            if (operand instanceof Operand.Constant constant) {
                return constant.value();
            }
            if (operand instanceof Operand.Size size) {
                return size(size.path());
            }
            AttributeSource source = find(((Operand.Path) operand).path());
            return source == null ? null : source.value();
        }

        /** Returns the operand's value; null where there is none, or one of another type, which is then not decoded. */
        private @Nullable AttributeValue value(Operand operand, AttributeType type) {
            if (operand instanceof Operand.Path path) {
                AttributeSource source = find(path.path());
                return source == null || source.type() != type ? null : source.value();
            }
            AttributeValue value = value(operand);
            return value == null || value.type() != type ? null : value;
        }

        private @Nullable AttributeValue size(DocumentPath path) {
            AttributeSource source = find(path);
            OptionalInt size = source == null ? OptionalInt.empty() : ValueSize.of(source);
            return size.isPresent() ? AttributeValue.of(size.getAsInt()) : null;
        }

        /** Returns a source that stands on the value at {@code path}; null where there is none. */
        private @Nullable AttributeSource find(DocumentPath path) {
            AttributeSource source = item.source();
            return path.moveTo(source) ? source : null;
        }
    }
}
