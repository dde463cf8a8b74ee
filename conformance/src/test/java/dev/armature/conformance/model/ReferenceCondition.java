package dev.armature.conformance.model;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whether a condition holds for a decoded item. */
final class ReferenceCondition implements Condition.Visitor<Boolean> {
    private final ReferenceDocument item;

    private ReferenceCondition(Map<String, AttributeValue> item) {
        this.item = new ReferenceDocument(item);
    }

    static boolean holds(Condition condition, Map<String, AttributeValue> item) {
        return condition.accept(new ReferenceCondition(item));
    }

    @Override
    public Boolean visit(Condition.And and) {
        return and.conditions().stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean visit(Condition.Or or) {
        return or.conditions().stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean visit(Condition.Not not) {
        return !not.condition().accept(this);
    }

    @Override
    public Boolean visit(Condition.Comparison comparison) {
        return compare(value(comparison.left()), comparison.comparator(), value(comparison.right()));
    }

    private static boolean compare(
            Optional<AttributeValue> left, Comparator comparator, Optional<AttributeValue> right) {
        boolean isEqual = left.isPresent() && left.equals(right);
        if (comparator == Comparator.EQ || comparator == Comparator.NE) {
            return isEqual == (comparator == Comparator.EQ);
        }
        if (left.isEmpty() || right.isEmpty() || !ReferenceOrder.isOrdered(left.get(), right.get())) {
            return false;
        }
        int order = ReferenceOrder.compare(left.get(), right.get());
        return switch (comparator) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case EQ, NE -> throw new IllegalStateException("Handled above: " + comparator);
        };
    }

    @Override
    public Boolean visit(Condition.Between between) {
        Optional<AttributeValue> value = value(between.operand());
        return compare(value(between.lower()), Comparator.LE, value)
                && compare(value, Comparator.LE, value(between.upper()));
    }

    @Override
    public Boolean visit(Condition.In in) {
        Optional<AttributeValue> value = value(in.operand());
        return value.isPresent()
                && in.candidates().stream()
                        .anyMatch(candidate -> value(candidate).equals(value));
    }

    @Override
    public Boolean visit(Condition.AttributeExists exists) {
        return find(exists.path()).isPresent();
    }

    @Override
    public Boolean visit(Condition.AttributeNotExists notExists) {
        return find(notExists.path()).isEmpty();
    }

    @Override
    public Boolean visit(Condition.AttributeTypeIs typeIs) {
        Optional<AttributeValue> type =
                find(typeIs.path()).map(value -> AttributeValue.of(value.type().name()));
        return type.isPresent() && type.equals(value(typeIs.type()));
    }

    @Override
    public Boolean visit(Condition.BeginsWith beginsWith) {
        Optional<AttributeValue> whole = value(beginsWith.operand());
        Optional<AttributeValue> start = value(beginsWith.prefix());
        return whole.isPresent() && start.isPresent() && beginsWith(whole.get(), start.get());
    }

    /** Returns whether one string begins with another, or one binary. */
    static boolean beginsWith(AttributeValue whole, AttributeValue start) {
        if (!ReferenceOrder.isOrdered(whole, start) || whole instanceof AttributeValue.N) {
            return false;
        }
        byte[] bytes = ReferenceOrder.bytes(whole);
        byte[] prefix = ReferenceOrder.bytes(start);
        return prefix.length <= bytes.length && Arrays.equals(Arrays.copyOf(bytes, prefix.length), prefix);
    }

    @Override
    public Boolean visit(Condition.Contains contains) {
        Optional<AttributeValue> whole = value(contains.operand());
        Optional<AttributeValue> part = value(contains.part());
        return whole.isPresent() && part.isPresent() && contains(whole.get(), part.get());
    }

    private static boolean contains(AttributeValue whole, AttributeValue part) {
        if (whole.type() == part.type() && whole instanceof AttributeValue.S text) {
            return text.value().contains(((AttributeValue.S) part).value());
        }
        if (whole.type() == part.type() && whole instanceof AttributeValue.B) {
            return latin(whole).contains(latin(part));
        }
        return members(whole).contains(part);
    }

    /** Returns bytes as a text of one character each, in which parts are easy to find. */
    private static String latin(AttributeValue binary) {
        return new String(ReferenceOrder.bytes(binary), StandardCharsets.ISO_8859_1);
    }

    private static List<AttributeValue> members(AttributeValue value) {
        if (value instanceof AttributeValue.L list) {
            return list.values();
        }
        if (value instanceof AttributeValue.SS set) {
            return set.values().stream().map(AttributeValue::of).toList();
        }
        if (value instanceof AttributeValue.NS set) {
            return set.values().stream()
                    .map(number -> (AttributeValue) new AttributeValue.N(number))
                    .toList();
        }
        return value instanceof AttributeValue.BS set ? List.copyOf(set.values()) : List.of();
    }

    private Optional<AttributeValue> value(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Optional.of(constant.value());
        }
        if (operand instanceof Operand.Size size) {
            return find(size.path()).flatMap(ReferenceCondition::size);
        }
        return find(((Operand.Path) operand).path());
    }

    private static Optional<AttributeValue> size(AttributeValue value) {
        return switch (value.type()) {
            case S ->
                Optional.of(AttributeValue.of(((AttributeValue.S) value).value().length()));
            case B -> Optional.of(AttributeValue.of(((AttributeValue.B) value).length()));
            case M ->
                Optional.of(
                        AttributeValue.of(((AttributeValue.M) value).entries().size()));
            case L, SS, NS, BS -> Optional.of(AttributeValue.of(members(value).size()));
            case N, BOOL, NULL -> Optional.empty();
        };
    }

    private Optional<AttributeValue> find(DocumentPath path) {
        return item.find(path);
    }
}
