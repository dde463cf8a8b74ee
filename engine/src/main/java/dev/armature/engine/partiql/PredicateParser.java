package dev.armature.engine.partiql;

import dev.armature.engine.expression.ValueText;
import dev.armature.engine.expression.evaluation.ValueOrder;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the condition behind WHERE by operator precedence: {@code OR} binds weakest, then {@code AND}, {@code NOT}, and
 * the comparisons, which do not chain.
 *
 * <p>The tree is that of condition expressions. Where PartiQL means something else by an operator, the tree says it: a
 * missing value is not different from anything here, so {@code a <> 1} becomes {@code attribute_exists(a) AND a <> 1}.
 */
final class PredicateParser {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int NO_OPERATOR = 0;

    private static final int MAX_CANDIDATES = 100;
    private static final AttributeValue NULL_TYPE = AttributeValue.of("NULL");

    private final StatementSource source;
    private final LiteralParser literals;

    /** What was read: something that holds or not, or something to compare. */
    private sealed interface Term {
        record Predicate(Condition condition) implements Term {}

        record Value(Operand operand) implements Term {}
    }

    PredicateParser(StatementSource source, LiteralParser literals) {
        this.source = source;
        this.literals = literals;
    }

    /** Reads all that is behind WHERE. */
    Condition whole() {
        Term term = term(OR);
        if (term instanceof Term.Predicate predicate) {
            return predicate.condition();
        }
        requireNoOperator();
        throw new ValidationException(PartiqlWording.noCondition());
    }

    private Condition condition(int weakest) {
        Term term = term(weakest);
        if (term instanceof Term.Predicate predicate) {
            return predicate.condition();
        }
        throw source.unexpected();
    }

    private Operand operand() {
        Term term = term(COMPARISON + 1);
        requireNoOperator();
        if (term instanceof Term.Value value) {
            return value.operand();
        }
        throw source.unexpected();
    }

    /** Refuses {@code a = b + 1} and the like: conditions do not compute. */
    private void requireNoOperator() {
        Token token = source.peek();
        Optional<String> operator =
                token.isSymbol("+") || token.isSymbol("-") ? Optional.of(token.text()) : source.unsupportedOperator();
        if (operator.isPresent()) {
            throw new ValidationException(PartiqlWording.unsupportedOperator(operator.get()));
        }
    }

    /** Reads as far as operators bind at least as strongly as {@code weakest}. */
    private Term term(int weakest) {
        source.enter();
        Term left = prefix(weakest);
        for (int binding = binding(); binding != NO_OPERATOR && binding >= weakest; binding = binding()) {
            left = new Term.Predicate(infix(left, binding));
        }
        source.leave();
        return left;
    }

    private int binding() {
        Token token = source.peek();
        if (token.isKeyword("OR")) {
            return OR;
        }
        if (token.isKeyword("AND")) {
            return AND;
        }
        boolean compares = token.isKeyword("BETWEEN")
                || token.isKeyword("IN")
                || token.isKeyword("IS")
                || token.isKeyword("NOT")
                || comparator(token).isPresent();
        return compares ? COMPARISON : NO_OPERATOR;
    }

    private static Optional<Comparator> comparator(Token token) {
        if (token.isSymbol("!=")) {
            return Optional.of(Comparator.NE);
        }
        for (Comparator comparator : Comparator.values()) {
            if (token.isSymbol(comparator.symbol())) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }

    private Term prefix(int weakest) {
        if (source.accept("(")) { // (a = 1 OR b = 2)
            Term inside = term(OR);
            source.expect(")");
            return inside;
        }
        if (weakest <= NOT && source.acceptKeyword("NOT")) { // NOT contains(tags, 'new')
            return new Term.Predicate(condition(NOT).not());
        }
        if (literals.isAtValue()) { // 'Acme Band'
            return new Term.Value(Operand.constant(literals.value()));
        }
        if (source.peek().isKeyword("EXISTS")) {
            throw new ValidationException(PartiqlWording.existsOutsideTransaction());
        }
        if (source.isAtName() && source.isFollowedBy("(")) { // size(tags)
            return call();
        }
        return new Term.Value(Operand.path(source.path())); // Address.state
    }

    /** Reads {@code contains(tags, 'new')}. */
    private Term call() {
        String name = source.name().toLowerCase(Locale.ROOT);
        source.expect("(");
        List<Operand> operands = operands(")");
        OperandCheck check = new OperandCheck(name);
        return switch (name) {
            case "size" -> {
                check.requireCount(operands, 1);
                yield new Term.Value(Operand.size(check.requirePath(operands.get(0))));
            }
            case "begins_with" -> {
                check.requireCount(operands, 2);
                check.requireType(operands.get(0), OperandCheck.PREFIXED);
                check.requireType(operands.get(1), OperandCheck.PREFIXED);
                yield new Term.Predicate(new Condition.BeginsWith(operands.get(0), operands.get(1)));
            }
            case "contains" -> {
                check.requireCount(operands, 2);
                check.requireType(operands.get(0), OperandCheck.CONTAINING);
                yield new Term.Predicate(new Condition.Contains(operands.get(0), operands.get(1)));
            }
            case "attribute_type" -> {
                check.requireCount(operands, 2);
                check.requireTypeName(operands.get(1));
                yield new Term.Predicate(
                        new Condition.AttributeTypeIs(check.requirePath(operands.get(0)), operands.get(1)));
            }
            default -> throw new ValidationException(PartiqlWording.unknownFunction(name));
        };
    }

    /** Reads {@code 'a', 'b')} as far as {@code end}. */
    private List<Operand> operands(String end) {
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (source.accept(","));
        source.expect(end);
        return operands;
    }

    private Condition infix(Term left, int binding) {
        return switch (binding) {
            case OR -> new Condition.Or(joined(left, "OR", AND));
            case AND -> new Condition.And(joined(left, "AND", NOT));
            default -> comparison(left);
        };
    }

    /** Reads {@code AND b = 1 AND c = 2} behind the first condition. */
    private List<Condition> joined(Term first, String keyword, int weakest) {
        if (!(first instanceof Term.Predicate predicate)) {
            throw source.unexpected();
        }
        List<Condition> conditions = new ArrayList<>();
        conditions.add(predicate.condition());
        while (source.acceptKeyword(keyword)) {
            conditions.add(condition(weakest));
        }
        return conditions;
    }

    private Condition comparison(Term left) {
        if (!(left instanceof Term.Value value)) {
            throw source.unexpected();
        }
        Operand operand = value.operand();
        Token operator = source.next();
        Optional<Comparator> comparator = comparator(operator);
        if (comparator.isPresent()) {
            return comparison(operand, operator.text(), comparator.get());
        }
        if (operator.isKeyword("IS")) { // a IS NOT MISSING
            boolean negated = source.acceptKeyword("NOT");
            Condition is = is(operand);
            return negated ? is.not() : is;
        }
        if (operator.isKeyword("NOT")) { // a NOT IN ['x', 'y']
            requireNoOperator();
            Token negated = source.next();
            if (negated.isKeyword("IN")) {
                return in(operand).not();
            }
            if (negated.isKeyword("BETWEEN")) {
                return between(operand).not();
            }
            throw source.unexpected();
        }
        return operator.isKeyword("IN") ? in(operand) : between(operand);
    }

    /** Reads {@code 5} of {@code awards >= 5}. */
    private Condition comparison(Operand left, String symbol, Comparator comparator) {
        Operand right = operand();
        if (comparator.isOrdering()) {
            OperandCheck check = new OperandCheck(symbol);
            check.requireType(left, OperandCheck.ORDERED);
            check.requireType(right, OperandCheck.ORDERED);
        }
        Condition comparison = new Condition.Comparison(left, comparator, right);
        if (comparator != Comparator.NE) {
            return comparison;
        }
        List<Condition> conditions = new ArrayList<>();
        requireValue(left, conditions);
        requireValue(right, conditions);
        conditions.add(comparison);
        return conditions.size() == 1 ? comparison : new Condition.And(conditions);
    }

    /** Adds the condition that there is a value to compare. */
    private static void requireValue(Operand operand, List<Condition> conditions) {
        if (operand instanceof Operand.Path path) {
            conditions.add(new Condition.AttributeExists(path.path()));
        } else if (operand instanceof Operand.Size) {
            conditions.add(new Condition.Comparison(operand, Comparator.GE, Operand.constant(AttributeValue.of(0))));
        }
    }

    /** Reads {@code MISSING} or {@code NULL}. */
    private Condition is(Operand operand) {
        Token what = source.next();
        DocumentPath path = new OperandCheck("IS").requirePath(operand);
        if (what.isKeyword("MISSING")) {
            return new Condition.AttributeNotExists(path);
        }
        if (what.isKeyword("NULL")) {
            return new Condition.AttributeTypeIs(path, Operand.constant(NULL_TYPE));
        }
        throw source.unexpected();
    }

    /** Reads {@code ['x', 'y']} or {@code ('x', 'y')} of {@code genre IN ['x', 'y']}. */
    private Condition in(Operand operand) {
        List<Operand> candidates;
        if (source.accept("[")) {
            candidates = operands("]");
        } else if (source.accept("(")) {
            candidates = operands(")");
        } else {
            throw new ValidationException(PartiqlWording.noCandidates());
        }
        if (candidates.size() > MAX_CANDIDATES) {
            throw new ValidationException(PartiqlWording.tooManyCandidates(candidates.size()));
        }
        return new Condition.In(operand, candidates);
    }

    /** Reads {@code 1 AND 5} of {@code awards BETWEEN 1 AND 5}. */
    private Condition between(Operand operand) {
        Operand lower = operand();
        source.expectKeyword("AND");
        Operand upper = operand();
        OperandCheck check = new OperandCheck("BETWEEN");
        check.requireType(operand, OperandCheck.ORDERED);
        check.requireType(lower, OperandCheck.ORDERED);
        check.requireType(upper, OperandCheck.ORDERED);
        if (lower instanceof Operand.Constant low && upper instanceof Operand.Constant high) {
            requireOrder(low.value(), high.value());
        }
        return new Condition.Between(operand, lower, upper);
    }

    private static void requireOrder(AttributeValue lower, AttributeValue upper) {
        if (lower.type() != upper.type()) {
            throw new ValidationException(PartiqlWording.betweenTypes(ValueText.of(lower), ValueText.of(upper)));
        }
        if (ValueOrder.compare(lower, upper).orElse(0) > 0) {
            throw new ValidationException(PartiqlWording.betweenOrder(ValueText.of(lower), ValueText.of(upper)));
        }
    }
}
