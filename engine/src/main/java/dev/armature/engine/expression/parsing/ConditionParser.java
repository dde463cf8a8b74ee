package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.checking.ConditionCheck;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads conditions and filters by operator precedence: {@code OR} binds weakest, then {@code AND}, {@code NOT}, and the
 * comparisons, which do not chain.
 */
final class ConditionParser {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int NO_OPERATOR = 0;

    private final ExpressionSource source;

    private ConditionParser(ExpressionSource source) {
        this.source = source;
    }

    static Condition parse(ExpressionSource source) {
        Condition condition = new ConditionParser(source).condition(OR);
        return source.finish(condition, ConditionCheck::find);
    }

    private Condition condition(int weakest) {
        return asCondition(term(weakest));
    }

    private Operand operand() {
        return asOperand(term(COMPARISON + 1));
    }

    /** Reads as far as operators bind at least as strongly as {@code weakest}. */
    private Term term(int weakest) {
        source.enter();
        Term left = prefix(weakest);
        for (int binding = binding(source.peek());
                binding != NO_OPERATOR && binding >= weakest;
                binding = binding(source.peek())) {
            left = infix(left, binding);
        }
        source.leave();
        return left;
    }

    private static int binding(Token token) {
        if (token.isKeyword("OR")) {
            return OR;
        }
        if (token.isKeyword("AND")) {
            return AND;
        }
        boolean compares = token.isKeyword("BETWEEN")
                || token.isKeyword("IN")
                || comparator(token).isPresent();
        return compares ? COMPARISON : NO_OPERATOR;
    }

    private static Optional<Comparator> comparator(Token token) {
        for (Comparator comparator : Comparator.values()) {
            if (token.isSymbol(comparator.symbol())) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }

    private Term prefix(int weakest) {
        Token start = source.peek();
        if (start.isSymbol("(")) { // (a = :a OR b = :b), and an operand where one must be
            int opened = source.openParentheses();
            Term inside = term(weakest > COMPARISON ? weakest : OR);
            source.closeParentheses(opened);
            return inside;
        }
        if (weakest <= NOT && source.acceptKeyword("NOT")) { // NOT contains(tags, :tag)
            source.countOperator();
            return Term.Predicate.of(new Condition.Not(condition(NOT)));
        }
        if (source.isAtValue()) { // :award
            return new Term.Value(Operand.constant(source.value()), start);
        }
        if (start.kind() == Token.Kind.NAME && source.isFollowedBy("(")) { // size(tags)
            return call(source.next());
        }
        return new Term.Value(Operand.path(source.path()), start); // address.state
    }

    /** Reads {@code (tags, :tag)} behind the name of a function. */
    private Term call(Token name) {
        source.countOperator();
        source.expect("(");
        List<Operand> operands = operands();
        Optional<ConditionFunction> function = ConditionFunction.find(name.text());
        if (function.isEmpty()) {
            boolean isOfUpdates = UpdateFunction.find(name.text()).isPresent();
            source.report(isOfUpdates ? Kind.UPDATE_FUNCTION : Kind.UNKNOWN_FUNCTION, name, name.text());
            return Term.Predicate.call(ConditionFunction.NOTHING, name);
        }
        return checked(function.get().checkedCall(operands, source, name));
    }

    /** Reads {@code :a, :b)}. */
    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (source.accept(","));
        source.expect(")");
        return operands;
    }

    private Term infix(Term left, int binding) {
        return switch (binding) {
            case OR -> Term.Predicate.of(new Condition.Or(joined(left, "OR", AND)));
            case AND -> Term.Predicate.of(new Condition.And(joined(left, "AND", NOT)));
            default -> comparison(left);
        };
    }

    /** Reads {@code AND b = :b AND c = :c} behind the first condition. */
    private List<Condition> joined(Term first, String keyword, int weakest) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(asCondition(first));
        while (source.acceptKeyword(keyword)) {
            source.countOperator();
            conditions.add(condition(weakest));
        }
        return conditions;
    }

    private Term comparison(Term left) {
        Operand operand = asOperand(left);
        Token operator = source.next();
        source.countOperator();
        Optional<Comparator> comparator = comparator(operator);
        Condition condition;
        if (comparator.isPresent()) {
            condition = comparison(operand, comparator.get());
        } else {
            condition = operator.isKeyword("IN") ? in(operand) : between(operand);
        }
        return checked(Term.Predicate.of(condition));
    }

    /** Notes what is wrong with a condition in which there is no other. */
    private Term checked(Term term) {
        if (term instanceof Term.Predicate predicate) {
            source.report(ConditionCheck.find(predicate.condition()));
        }
        return term;
    }

    /** Reads {@code :least} of {@code awards >= :least}. */
    private Condition comparison(Operand left, Comparator comparator) {
        Operand right = operand();
        return new Condition.Comparison(left, comparator, right);
    }

    /** Reads {@code (:a, :b)} of {@code genre IN (:a, :b)}. */
    private Condition in(Operand operand) {
        source.expect("(");
        List<Operand> candidates = operands();
        return new Condition.In(operand, candidates);
    }

    /** Reads {@code :low AND :high} of {@code year BETWEEN :low AND :high}. */
    private Condition between(Operand operand) {
        Operand lower = operand();
        if (!source.acceptKeyword("AND")) {
            throw source.syntaxError();
        }
        Operand upper = operand();
        return new Condition.Between(operand, lower, upper);
    }

    private Condition asCondition(Term term) {
        if (term instanceof Term.Predicate predicate) {
            return predicate.condition();
        }
        Term.Value value = (Term.Value) term;
        if (value.operand() instanceof Operand.Size) {
            source.report(Kind.FUNCTION_MISPLACED, value.start(), "size");
            return ConditionFunction.NOTHING;
        }
        throw source.syntaxError();
    }

    private Operand asOperand(Term term) {
        if (term instanceof Term.Value value) {
            return value.operand();
        }
        Token function = ((Term.Predicate) term).function().orElseThrow(source::syntaxError);
        source.report(Kind.FUNCTION_MISPLACED, function, function.text());
        return Operand.constant(AttributeValue.NULL.INSTANCE);
    }
}
