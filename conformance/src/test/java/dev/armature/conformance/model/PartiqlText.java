package dev.armature.conformance.model;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes conditions as PartiQL, each constant as a literal or a parameter. What is no literal is always a parameter. */
final class PartiqlText implements Condition.Visitor<String> {
    private final Random random;
    private final List<AttributeValue> parameters = new ArrayList<>();

    PartiqlText(Random random) {
        this.random = random;
    }

    /** Returns what the question marks written so far stand for. */
    List<AttributeValue> parameters() {
        return parameters;
    }

    /**
     * Returns the condition that a condition means in PartiQL, where nothing missing differs from anything.
     */
    static Condition meaning(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Condition.And(
                    and.conditions().stream().map(PartiqlText::meaning).toList());
        }
        if (condition instanceof Condition.Or or) {
            return new Condition.Or(
                    or.conditions().stream().map(PartiqlText::meaning).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(meaning(not.condition()));
        }
        if (condition instanceof Condition.Comparison comparison && comparison.comparator() == Comparator.NE) {
            return comparison.and(isThere(comparison.left())).and(isThere(comparison.right()));
        }
        return condition;
    }

    /** Everything that is there is equal to itself. */
    private static Condition isThere(Operand operand) {
        return new Condition.Comparison(operand, Comparator.EQ, operand);
    }

    static String path(DocumentPath path) {
        StringBuilder text = new StringBuilder();
        for (DocumentPath.Element element : path.elements()) {
            if (element instanceof DocumentPath.Index index) {
                text.append('[').append(index.index()).append(']');
            } else {
                String name = ((DocumentPath.Name) element).name();
                text.append(text.isEmpty() ? "" : ".").append('"').append(name).append('"');
            }
        }
        return text.toString();
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return value(constant.value());
        }
        return operand instanceof Operand.Size size
                ? "SIZE(" + path(size.path()) + ")"
                : path(((Operand.Path) operand).path());
    }

    /** Writes a value. */
    String value(AttributeValue value) {
        if (random.nextInt(3) == 0) {
            parameters.add(value);
            return "?";
        }
        if (value instanceof AttributeValue.S text) {
            return "'" + text.value().replace("'", "''") + "'";
        }
        if (value instanceof AttributeValue.N number) {
            return number.value().toString();
        }
        if (value instanceof AttributeValue.BOOL || value instanceof AttributeValue.NULL) {
            return value instanceof AttributeValue.BOOL bool ? String.valueOf(bool.value()) : "Null";
        }
        if (value instanceof AttributeValue.L list) {
            return list.values().stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof AttributeValue.M map) {
            return map.entries().entrySet().stream()
                    .map(entry -> "'" + entry.getKey() + "': " + value(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof AttributeValue.SS set) {
            return set.values().stream()
                    .map(member -> value(AttributeValue.of(member)))
                    .collect(Collectors.joining(",", "<<", ">>"));
        }
        parameters.add(value);
        return "?";
    }

    private String joined(List<Condition> conditions, String operator) {
        return conditions.stream().map(part -> part.accept(this)).collect(Collectors.joining(operator, "(", ")"));
    }

    @Override
    public String visit(Condition.And and) {
        return joined(and.conditions(), " AND ");
    }

    @Override
    public String visit(Condition.Or or) {
        return joined(or.conditions(), " or ");
    }

    @Override
    public String visit(Condition.Not not) {
        return "NOT (" + not.condition().accept(this) + ")";
    }

    @Override
    public String visit(Condition.Comparison comparison) {
        return operand(comparison.left()) + comparison.comparator().symbol() + operand(comparison.right());
    }

    @Override
    public String visit(Condition.Between between) {
        return operand(between.operand()) + " BETWEEN " + operand(between.lower()) + " AND " + operand(between.upper());
    }

    @Override
    public String visit(Condition.In in) {
        String operand = operand(in.operand());
        return in.candidates().stream().map(this::operand).collect(Collectors.joining(", ", operand + " IN [", "]"));
    }

    @Override
    public String visit(Condition.AttributeExists exists) {
        return path(exists.path()) + " IS NOT MISSING";
    }

    @Override
    public String visit(Condition.AttributeNotExists notExists) {
        return path(notExists.path()) + " IS MISSING";
    }

    @Override
    public String visit(Condition.AttributeTypeIs typeIs) {
        return "attribute_type(" + path(typeIs.path()) + ", " + operand(typeIs.type()) + ")";
    }

    @Override
    public String visit(Condition.BeginsWith beginsWith) {
        return "begins_with(" + operand(beginsWith.operand()) + ", " + operand(beginsWith.prefix()) + ")";
    }

    @Override
    public String visit(Condition.Contains contains) {
        return "contains(" + operand(contains.operand()) + ", " + operand(contains.part()) + ")";
    }
}
