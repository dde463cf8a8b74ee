package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a condition means, written out over decoded maps with no thought for speed. */
record NaiveCondition(Map<String, AttributeValue> item) implements Condition.Visitor<Boolean> {
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
        Optional<AttributeValue> left = value(comparison.left());
        Optional<AttributeValue> right = value(comparison.right());
        boolean equal = left.isPresent() && left.equals(right);
        return switch (comparison.comparator()) {
            case EQ -> equal;
            case NE -> !equal;
            case LT, LE, GT, GE -> ordered(left, comparison.comparator(), right);
        };
    }

    private static boolean ordered(
            Optional<AttributeValue> left, Comparator comparator, Optional<AttributeValue> right) {
        if (left.isEmpty()
                || right.isEmpty()
                || left.get().type() != right.get().type()
                || !left.get().type().isKeyType()) {
            return false;
        }
        int order = left.get() instanceof AttributeValue.N
                ? decimal(left.get()).compareTo(decimal(right.get()))
                : Arrays.compareUnsigned(bytes(left.get()), bytes(right.get()));
        return comparator.accepts(order);
    }

    private static BigDecimal decimal(AttributeValue value) {
        return ((AttributeValue.N) value).value().toBigDecimal();
    }

    private static byte[] bytes(AttributeValue value) {
        return value instanceof AttributeValue.S text
                ? text.value().getBytes(StandardCharsets.UTF_8)
                : ((AttributeValue.B) value).value();
    }

    @Override
    public Boolean visit(Condition.Between between) {
        Optional<AttributeValue> value = value(between.operand());
        return ordered(value, Comparator.GE, value(between.lower()))
                && ordered(value, Comparator.LE, value(between.upper()));
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
        Optional<AttributeValue> value = value(beginsWith.operand());
        Optional<AttributeValue> prefix = value(beginsWith.prefix());
        return sameText(value, prefix) && hex(value.orElseThrow()).startsWith(hex(prefix.orElseThrow()));
    }

    @Override
    public Boolean visit(Condition.Contains contains) {
        Optional<AttributeValue> whole = value(contains.operand());
        Optional<AttributeValue> part = value(contains.part());
        if (whole.isEmpty() || part.isEmpty()) {
            return false;
        }
        if (sameText(whole, part)) {
            return hex(whole.get()).contains(hex(part.get()));
        }
        return members(whole.get()).contains(part.get());
    }

    private static boolean sameText(Optional<AttributeValue> one, Optional<AttributeValue> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().type() == other.get().type()
                && (one.get() instanceof AttributeValue.S || one.get() instanceof AttributeValue.B);
    }

    /** Three characters a byte, so that a match cannot begin in the middle of one. */
    private static String hex(AttributeValue value) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes(value)) {
            text.append(String.format("%02x.", b));
        }
        return text.toString();
    }

    private static Collection<AttributeValue> members(AttributeValue value) {
        if (value instanceof AttributeValue.L list) {
            return list.values();
        }
        if (value instanceof AttributeValue.SS set) {
            return set.values().stream().map(AttributeValue::of).toList();
        }
        if (value instanceof AttributeValue.NS set) {
            return set.values().stream()
                    .<AttributeValue>map(AttributeValue.N::new)
                    .toList();
        }
        return value instanceof AttributeValue.BS set
                ? set.values().stream().<AttributeValue>map(member -> member).toList()
                : Arrays.asList();
    }

    private Optional<AttributeValue> value(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Optional.of(constant.value());
        }
        if (operand instanceof Operand.Path path) {
            return find(path.path());
        }
        return find(((Operand.Size) operand).path()).flatMap(NaiveCondition::size);
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
        AttributeValue value = new AttributeValue.M(item);
        for (DocumentPath.Element element : path.elements()) {
            if (element instanceof DocumentPath.Name name && value instanceof AttributeValue.M map) {
                value = map.entries().get(name.name());
            } else if (element instanceof DocumentPath.Index index
                    && value instanceof AttributeValue.L list
                    && index.index() < list.values().size()) {
                value = list.values().get(index.index());
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(value);
    }
}
