package dev.armature.engine.partiql;

import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions that all must hold, as WHERE joins them with AND. What fixes or narrows a key is taken out; the rest is
 * left as a condition on what the key leads to. Used once, by one planner.
 */
final class Conjuncts {
    private final List<Condition> left = new ArrayList<>();

    Conjuncts(Optional<Condition> where) {
        where.ifPresent(this::add);
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(this::add);
        } else {
            left.add(condition);
        }
    }

    /**
     * Takes the first {@code attribute = value}, and returns its value.
     *
     * @throws ValidationException if it is of another type than the attribute
     */
    Optional<AttributeValue> takeEquality(KeyAttribute attribute) {
        for (Iterator<Condition> conditions = left.iterator(); conditions.hasNext(); ) {
            Optional<AttributeValue> value = equality(conditions.next(), attribute);
            if (value.isPresent()) {
                conditions.remove();
                requireType(attribute, value.get());
                return value;
            }
        }
        return Optional.empty();
    }

    static void requireType(KeyAttribute attribute, AttributeValue value) {
        if (value.type() != attribute.type()) {
            throw new ValidationException(
                    PartiqlWording.keyType(attribute.name().text()));
        }
    }

    /**
     * Takes the first condition that leaves an attribute only some values, each once: an equality, {@code IN}, or several
     * equalities joined with OR. Empty if there is none.
     */
    List<AttributeValue> takeChoices(KeyAttribute attribute) {
        Optional<AttributeValue> single = takeEquality(attribute);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        for (Iterator<Condition> conditions = left.iterator(); conditions.hasNext(); ) {
            Set<AttributeValue> choices = new LinkedHashSet<>();
            if (isChoice(conditions.next(), attribute, choices)) {
                conditions.remove();
                choices.forEach(value -> requireType(attribute, value));
                return List.copyOf(choices);
            }
        }
        return List.of();
    }

    /** Takes the first condition that is a range of an attribute's values. */
    Optional<KeyCondition.Range> takeRange(KeyAttribute attribute) {
        for (Iterator<Condition> conditions = left.iterator(); conditions.hasNext(); ) {
            Optional<KeyCondition.Range> range = range(conditions.next(), attribute);
            if (range.isPresent()) {
                conditions.remove();
                return range;
            }
        }
        return Optional.empty();
    }

    /** Returns what was not taken. */
    Optional<Condition> rest() {
        return switch (left.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(left.get(0));
            default -> Optional.of(new Condition.And(left));
        };
    }

    private static Optional<AttributeValue> equality(Condition condition, KeyAttribute attribute) {
        if (condition instanceof Condition.Comparison comparison && comparison.comparator() == Comparator.EQ) {
            if (isAttribute(comparison.left(), attribute) && comparison.right() instanceof Operand.Constant constant) {
                return Optional.of(constant.value());
            }
            if (isAttribute(comparison.right(), attribute) && comparison.left() instanceof Operand.Constant constant) {
                return Optional.of(constant.value());
            }
        }
        return Optional.empty();
    }

    private static boolean isChoice(Condition condition, KeyAttribute attribute, Set<AttributeValue> choices) {
        if (condition instanceof Condition.In in && isAttribute(in.operand(), attribute)) {
            for (Operand candidate : in.candidates()) {
                if (!(candidate instanceof Operand.Constant constant)) {
                    return false;
                }
                choices.add(constant.value());
            }
            return true;
        }
        if (condition instanceof Condition.Or or) {
            for (Condition part : or.conditions()) {
                if (!isChoice(part, attribute, choices)) {
                    return false;
                }
            }
            return true;
        }
        Optional<AttributeValue> value = equality(condition, attribute);
        value.ifPresent(choices::add);
        return value.isPresent();
    }

    private static Optional<KeyCondition.Range> range(Condition condition, KeyAttribute attribute) {
        String name = attribute.name().text();
        if (condition instanceof Condition.Comparison comparison
                && comparison.comparator().isOrdering()) {
            boolean turned = comparison.left() instanceof Operand.Constant;
            Operand path = turned ? comparison.right() : comparison.left();
            Operand bound = turned ? comparison.left() : comparison.right();
            if (isAttribute(path, attribute) && isOfType(bound, attribute)) {
                Comparator comparator = turned ? turned(comparison.comparator()) : comparison.comparator();
                return Optional.of(new KeyCondition.Compared(name, comparator, constant(bound)));
            }
        } else if (condition instanceof Condition.Between between) {
            if (isAttribute(between.operand(), attribute)
                    && isOfType(between.lower(), attribute)
                    && isOfType(between.upper(), attribute)) {
                return Optional.of(
                        new KeyCondition.Between(name, constant(between.lower()), constant(between.upper())));
            }
        } else if (condition instanceof Condition.BeginsWith beginsWith) {
            if (isAttribute(beginsWith.operand(), attribute)
                    && isOfType(beginsWith.prefix(), attribute)
                    && attribute.type() != AttributeType.N) {
                return Optional.of(new KeyCondition.BeginsWith(name, constant(beginsWith.prefix())));
            }
        }
        return Optional.empty();
    }

    private static Comparator turned(Comparator comparator) {
        return switch (comparator) {
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
            case EQ, NE -> comparator;
        };
    }

    private static boolean isAttribute(Operand operand, KeyAttribute attribute) {
        return operand instanceof Operand.Path path && path.path().equals(DocumentPath.of(attribute.name()));
    }

    private static boolean isOfType(Operand operand, KeyAttribute attribute) {
        return operand instanceof Operand.Constant constant && constant.value().type() == attribute.type();
    }

    private static AttributeValue constant(Operand operand) {
        return ((Operand.Constant) operand).value();
    }
}
