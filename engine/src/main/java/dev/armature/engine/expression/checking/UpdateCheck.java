package dev.armature.engine.expression.checking;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the tree of an update. */
public final class UpdateCheck {
    private static final Set<AttributeType> NUMBERS = EnumSet.of(AttributeType.N);
    private static final Set<AttributeType> LISTS = EnumSet.of(AttributeType.L);
    private static final Set<AttributeType> SETS = EnumSet.of(AttributeType.SS, AttributeType.NS, AttributeType.BS);
    private static final Set<AttributeType> SETS_AND_NUMBERS =
            EnumSet.of(AttributeType.SS, AttributeType.NS, AttributeType.BS, AttributeType.N);

    private final Problems problems = new Problems();

    private UpdateCheck() {}

    /** Returns what is wrong with an update that is nested no deeper than allowed, or null where nothing is. */
    public static @Nullable ExpressionException find(Update update) {
        UpdateCheck check = new UpdateCheck();
        update.sets().forEach(check::visit);
        update.adds().forEach(check::visit);
        update.deletes().forEach(check::visit);
        return check.problems.first();
    }

    /** Returns what is wrong with one action of an update, or null where nothing is. */
    public static @Nullable ExpressionException find(Update.Set set) {
        UpdateCheck check = new UpdateCheck();
        check.visit(set);
        return check.problems.first();
    }

    /** Returns what is wrong with one action of an update, or null where nothing is. */
    public static @Nullable ExpressionException find(Update.Add add) {
        UpdateCheck check = new UpdateCheck();
        check.visit(add);
        return check.problems.first();
    }

    /** Returns what is wrong with one action of an update, or null where nothing is. */
    public static @Nullable ExpressionException find(Update.Delete delete) {
        UpdateCheck check = new UpdateCheck();
        check.visit(delete);
        return check.problems.first();
    }

    private void visit(Update.Set set) {
        value(set.value());
    }

    private void visit(Update.Add add) {
        sectionValue("ADD", SETS_AND_NUMBERS, add.value());
    }

    private void visit(Update.Delete delete) {
        sectionValue("DELETE", SETS, delete.value());
    }

    private void sectionValue(String section, Set<AttributeType> types, AttributeValue value) {
        if (!types.contains(value.type())) {
            problems.report(Kind.SECTION_OPERAND_TYPE, section, value.type().name());
        }
    }

    private void value(UpdateValue value) {
        if (value instanceof UpdateValue.Plus plus) {
            operator("+", NUMBERS, plus.left(), plus.right());
        } else if (value instanceof UpdateValue.Minus minus) {
            operator("-", NUMBERS, minus.left(), minus.right());
        } else if (value instanceof UpdateValue.ListAppend append) {
            operator("list_append", LISTS, append.first(), append.second());
        } else if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            problems.count(1);
            value(ifNotExists.fallback());
            problems.requireDistinct(Operand.path(ifNotExists.path()), ifNotExists.fallback(), "if_not_exists");
        }
    }

    private void operator(String operator, Set<AttributeType> types, UpdateValue left, UpdateValue right) {
        problems.count(1);
        value(left);
        value(right);
        problems.requireType(left, types, operator);
        problems.requireType(right, types, operator);
    }
}
