package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.checking.UpdateCheck;
import dev.armature.engine.expression.evaluation.PathClash;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code SET a = :a, b = b + :one REMOVE c ADD n :n DELETE tags :tags}: four sections, in any order. Of what is
 * wrong with its meaning, the service reports what actions write before what they take, and the last action first.
 */
final class UpdateParser {
    /** Added to the number of an action, it makes the number of the part with its target: more than a text has actions. */
    private static final int TARGETS = 1 << 16;

    private final ExpressionSource source;
    private final Set<String> sections = new HashSet<>();
    private final List<Update.Set> sets = new ArrayList<>();
    private final List<Update.Remove> removes = new ArrayList<>();
    private final List<Update.Add> adds = new ArrayList<>();
    private final List<Update.Delete> deletes = new ArrayList<>();
    /** What the actions read so far write, in the order of the text. */
    private final List<DocumentPath> targets = new ArrayList<>();
    /** Whether the action being read has its one {@code +} or {@code -}. */
    private boolean hasArithmetic;

    private UpdateParser(ExpressionSource source) {
        this.source = source;
    }

    static Update parse(ExpressionSource source) {
        UpdateParser parser = new UpdateParser(source);
        do {
            parser.section();
        } while (source.peek().kind() != Token.Kind.END);
        PathClash.last(parser.targets).ifPresent(clash -> {
            source.enterPart(TARGETS + clash.at());
            source.report(clash.problem());
        });
        Update update = new Update(parser.sets, parser.removes, parser.adds, parser.deletes);
        return source.finish(update, UpdateCheck::find);
    }

    private void section() {
        Token keyword = source.peek();
        if (source.acceptKeyword("SET")) {
            actions("SET", keyword, this::set);
        } else if (source.acceptKeyword("REMOVE")) {
            actions("REMOVE", keyword, this::remove);
        } else if (source.acceptKeyword("ADD")) {
            actions("ADD", keyword, this::add);
        } else if (source.acceptKeyword("DELETE")) {
            actions("DELETE", keyword, this::delete);
        } else {
            throw source.syntaxError();
        }
    }

    private void actions(String section, Token keyword, Runnable action) {
        if (!sections.add(section)) {
            source.report(Kind.REPEATED_SECTION, keyword, section);
        }
        do {
            action.run();
        } while (source.accept(","));
    }

    /** Reads {@code year = :year}. */
    private void set() {
        DocumentPath path = target();
        source.expect("=");
        hasArithmetic = false;
        sets.add(checked(new Update.Set(path, sum()), UpdateCheck::find));
    }

    /** Reads {@code lyrics}. */
    private void remove() {
        removes.add(new Update.Remove(target()));
    }

    /** Reads {@code awards :one}. */
    private void add() {
        DocumentPath path = target();
        adds.add(checked(new Update.Add(path, source.value()), UpdateCheck::find));
    }

    /** Reads {@code tags :tags}. */
    private void delete() {
        DocumentPath path = target();
        deletes.add(checked(new Update.Delete(path, source.value()), UpdateCheck::find));
    }

    /** Reads what an action writes, and goes on to the part of the text that says what to make of it. */
    private DocumentPath target() {
        int action = targets.size();
        source.enterPart(TARGETS + action);
        DocumentPath path = source.path();
        targets.add(path);
        source.enterPart(action);
        return path;
    }

    private <A> A checked(A action, Function<A, @Nullable ExpressionException> check) {
        source.report(check.apply(action));
        return action;
    }

    /** Reads {@code awards + :one}, or a single operand. */
    private UpdateValue sum() {
        Token start = source.peek();
        UpdateValue left = operand(true);
        Token operator = source.peek();
        if (!operator.isSymbol("+") && !operator.isSymbol("-")) {
            return left;
        }
        if (hasArithmetic) {
            throw source.syntaxError();
        }
        hasArithmetic = true;
        source.next();
        source.countOperator();
        requirePart(left, start);
        UpdateValue right = part(true);
        return operator.isSymbol("+") ? new UpdateValue.Plus(left, right) : new UpdateValue.Minus(left, right);
    }

    private UpdateValue part(boolean inSum) {
        Token start = source.peek();
        return requirePart(operand(inSum), start);
    }

    /** Refuses {@code list_append}, which can only be all of a value. */
    private UpdateValue requirePart(UpdateValue value, Token start) {
        if (value instanceof UpdateValue.ListAppend) {
            source.report(Kind.FUNCTION_MISPLACED, start, "list_append");
        }
        return value;
    }

    private UpdateValue operand(boolean inSum) {
        source.enter();
        Token start = source.peek();
        UpdateValue value;
        if (start.isSymbol("(")) { // (awards + :one)
            int opened = source.openParentheses();
            value = inSum ? sum() : operand(false);
            source.closeParentheses(opened);
        } else if (source.isAtValue()) { // :one
            value = new Operand.Constant(source.value());
        } else if (start.kind() == Token.Kind.NAME && source.isFollowedBy("(")) { // if_not_exists(awards, :zero)
            value = call(source.next());
        } else { // awards
            value = new Operand.Path(source.path());
        }
        source.leave();
        return value;
    }

    /** Reads {@code (awards, :zero)} behind the name of a function. */
    private UpdateValue call(Token name) {
        source.countOperator();
        source.expect("(");
        List<UpdateValue> operands = new ArrayList<>();
        do {
            operands.add(part(false));
        } while (source.accept(","));
        source.expect(")");
        Optional<UpdateFunction> function = UpdateFunction.find(name.text());
        if (function.isPresent()) {
            return function.get().checkedCall(operands, source, name);
        }
        boolean isOfConditions = ConditionFunction.find(name.text()).isPresent();
        source.report(isOfConditions ? Kind.CONDITION_FUNCTION : Kind.UNKNOWN_FUNCTION, name, name.text());
        return UpdateFunction.NOTHING;
    }
}
