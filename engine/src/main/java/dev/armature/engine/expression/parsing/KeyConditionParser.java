package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.checking.ConditionCheck;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code Artist = :artist AND begins_with(SongTitle, :start)}: a condition in grammar, of which only some is
 * allowed.
 */
final class KeyConditionParser implements Condition.Visitor<Void> {
    private final List<KeyCondition.Equality> equalities = new ArrayList<>();
    private final List<KeyCondition.Range> ranges = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();

    private KeyConditionParser() {}

    static KeyCondition parse(ExpressionSource source) {
        KeyConditionParser parser = new KeyConditionParser();
        Condition condition = ConditionParser.parse(source);
        ExpressionException problem = ConditionCheck.find(condition);
        if (problem != null) {
            throw problem;
        }
        condition.accept(parser);
        if (parser.ranges.size() > 1) {
            throw new ExpressionException(Kind.KEY_SEVERAL_RANGES);
        }
        return new KeyCondition(parser.equalities, parser.ranges.stream().findFirst());
    }

    /** {@code Artist = :artist AND SongTitle = :title}. */
    @Override
    public Void visit(Condition.And and) {
        and.conditions().forEach(part -> part.accept(this));
        return null;
    }

    /** {@code Artist = :artist}, or {@code :artist = Artist}. */
    @Override
    public Void visit(Condition.Comparison comparison) {
        Comparator comparator = comparison.comparator();
        if (comparator == Comparator.NE) {
            throw refused(comparator.symbol());
        }
        boolean turned = comparison.left() instanceof Operand.Constant;
        String attribute = attribute(turned ? comparison.right() : comparison.left());
        AttributeValue value = constant(turned ? comparison.left() : comparison.right());
        if (comparator == Comparator.EQ) {
            equalities.add(new KeyCondition.Equality(attribute, value));
        } else {
            ranges.add(new KeyCondition.Compared(attribute, turned ? turned(comparator) : comparator, value));
        }
        return null;
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

    /** {@code SongTitle BETWEEN :a AND :c}. */
    @Override
    public Void visit(Condition.Between between) {
        ranges.add(new KeyCondition.Between(
                attribute(between.operand()), constant(between.lower()), constant(between.upper())));
        return null;
    }

    /** {@code begins_with(SongTitle, :start)}. */
    @Override
    public Void visit(Condition.BeginsWith beginsWith) {
        ranges.add(new KeyCondition.BeginsWith(attribute(beginsWith.operand()), constant(beginsWith.prefix())));
        return null;
    }

    private String attribute(Operand operand) {
        if (operand instanceof Operand.Size) {
            throw new ExpressionException(Kind.KEY_NESTED_OPERATION);
        }
        if (!(operand instanceof Operand.Path path)) {
            throw new ExpressionException(Kind.KEY_NO_ATTRIBUTE);
        }
        DocumentPath attribute = path.path();
        if (!attribute.isTopLevel()) {
            throw new ExpressionException(Kind.KEY_NESTED_PATH);
        }
        String name = attribute.attribute().text();
        if (!attributes.add(name)) {
            throw new ExpressionException(Kind.KEY_REPEATED_ATTRIBUTE);
        }
        return name;
    }

    private static AttributeValue constant(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value();
        }
        throw new ExpressionException(
                operand instanceof Operand.Size ? Kind.KEY_NESTED_OPERATION : Kind.KEY_SEVERAL_ATTRIBUTES);
    }

    private static ExpressionException refused(String operator) {
        return new ExpressionException(Kind.KEY_OPERATOR, operator);
    }

    @Override
    public Void visit(Condition.Or or) {
        throw refused("OR");
    }

    @Override
    public Void visit(Condition.Not not) {
        throw refused("NOT");
    }

    @Override
    public Void visit(Condition.In in) {
        throw refused("IN");
    }

    @Override
    public Void visit(Condition.AttributeExists exists) {
        throw refused("attribute_exists");
    }

    @Override
    public Void visit(Condition.AttributeNotExists notExists) {
        throw refused("attribute_not_exists");
    }

    @Override
    public Void visit(Condition.AttributeTypeIs typeIs) {
        throw refused("attribute_type");
    }

    @Override
    public Void visit(Condition.Contains contains) {
        throw refused("contains");
    }
}
