package dev.armature.engine.partiql;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.checking.UpdateCheck;
import dev.armature.engine.expression.evaluation.UpdateApplier;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code SET a = 1, b = b + 1 SET tags = set_add(tags, <<'new'>>) REMOVE c}. */
final class UpdateClauses {
    private final StatementSource source;
    private final LiteralParser literals;
    private final List<Update.Set> sets = new ArrayList<>();
    private final List<Update.Remove> removes = new ArrayList<>();
    private final List<Update.Add> adds = new ArrayList<>();
    private final List<Update.Delete> deletes = new ArrayList<>();

    UpdateClauses(StatementSource source, LiteralParser literals) {
        this.source = source;
        this.literals = literals;
    }

    Update read() {
        while (true) {
            if (source.acceptKeyword("SET")) {
                do {
                    set();
                } while (source.accept(","));
            } else if (source.acceptKeyword("REMOVE")) {
                removes.add(new Update.Remove(source.path()));
            } else {
                break;
            }
        }
        Update update = new Update(sets, removes, adds, deletes);
        if (update.isEmpty()) {
            throw StatementSource.notWellFormed(PartiqlWording.expectedDataManipulation());
        }
        requireValid(update);
        return update;
    }

    /** Refuses paths that overlap, and constants of types that their operators do not take. */
    private static void requireValid(Update update) {
        try {
            new UpdateApplier(update);
        } catch (ExpressionException e) {
            throw PartiqlRefusals.of(e);
        }
        ExpressionException problem = UpdateCheck.find(update);
        if (problem != null) {
            throw PartiqlRefusals.of(problem);
        }
    }

    private void set() {
        DocumentPath path = source.path();
        source.expect("=");
        if (isAtCall("set_add")) { // tags = set_add(tags, <<'new'>>)
            adds.add(new Update.Add(path, members(path)));
        } else if (isAtCall("set_delete")) {
            deletes.add(new Update.Delete(path, members(path)));
        } else {
            sets.add(new Update.Set(path, sum()));
        }
    }

    private boolean isAtCall(String function) {
        return source.peek().isKeyword(function) && source.isFollowedBy("(");
    }

    /** Reads {@code set_add(tags, <<'new'>>)}, whose first operand is the path that is set. */
    private AttributeValue members(DocumentPath path) {
        String function = source.name().toLowerCase(Locale.ROOT);
        source.expect("(");
        if (!source.path().equals(path)) {
            throw new ValidationException(PartiqlWording.otherPath(function.toUpperCase(Locale.ROOT)));
        }
        source.expect(",");
        AttributeValue members = literals.value();
        source.expect(")");
        if (!members.type().isSet()) {
            throw new ValidationException(
                    PartiqlWording.operandType(function, members.type().name()));
        }
        return members;
    }

    /** Reads {@code b + 1 - c}. */
    private UpdateValue sum() {
        UpdateValue sum = value();
        while (true) {
            if (source.accept("+")) {
                sum = new UpdateValue.Plus(sum, value());
            } else if (source.accept("-")) {
                sum = new UpdateValue.Minus(sum, value());
            } else {
                break;
            }
        }
        source.unsupportedOperator().ifPresent(operator -> {
            throw new ValidationException(PartiqlWording.unsupportedUpdateOperator(operator));
        });
        return sum;
    }

    private UpdateValue value() {
        if (source.accept("(")) { // (b + 1)
            source.enter();
            UpdateValue inside = sum();
            source.leave();
            source.expect(")");
            return inside;
        }
        if (literals.isAtValue()) {
            return new Operand.Constant(literals.value());
        }
        if (source.isAtName() && source.isFollowedBy("(")) {
            return call();
        }
        return new Operand.Path(source.path());
    }

    /** Reads {@code list_append(tags, ['new'])} or {@code if_not_exists(count, 0)}. */
    private UpdateValue call() {
        String function = source.name().toLowerCase(Locale.ROOT);
        boolean appends = function.equals("list_append");
        if (!appends && !function.equals("if_not_exists")) {
            throw new ValidationException(PartiqlWording.unknownFunction(function));
        }
        source.enter();
        source.expect("(");
        UpdateValue first = value();
        source.expect(",");
        UpdateValue second = value();
        source.expect(")");
        source.leave();
        if (appends) {
            return new UpdateValue.ListAppend(first, second);
        }
        if (first instanceof Operand.Path path) {
            return new UpdateValue.IfNotExists(path.path(), second);
        }
        throw new ValidationException(PartiqlWording.pathRequired(function));
    }
}
