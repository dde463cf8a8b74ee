package dev.armature.engine.operation;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.DocumentPath;
import java.util.function.Consumer;

/** Finds the paths that a condition names. */
final class ConditionPaths implements Condition.Visitor<Boolean> {
    private final Consumer<DocumentPath> found;

    private ConditionPaths(Consumer<DocumentPath> found) {
        this.found = found;
    }

    /** Hands every path of the condition to {@code found}, in their order. */
    static void forEach(Condition condition, Consumer<DocumentPath> found) {
        condition.accept(new ConditionPaths(found));
    }

    private Boolean check(DocumentPath path) {
        found.accept(path);
        return true;
    }

    private Boolean check(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return check(path.path());
        }
        return operand instanceof Operand.Size size ? check(size.path()) : Boolean.TRUE;
    }

    @Override
    public Boolean visit(Condition.And and) {
        for (Condition part : and.conditions()) {
            part.accept(this);
        }
        return true;
    }

    @Override
    public Boolean visit(Condition.Or or) {
        for (Condition part : or.conditions()) {
            part.accept(this);
        }
        return true;
    }

    @Override
    public Boolean visit(Condition.Not not) {
        return not.condition().accept(this);
    }

    @Override
    public Boolean visit(Condition.Comparison comparison) {
        return check(comparison.left()) && check(comparison.right());
    }

    @Override
    public Boolean visit(Condition.Between between) {
        return check(between.operand()) && check(between.lower()) && check(between.upper());
    }

    @Override
    public Boolean visit(Condition.In in) {
        for (Operand candidate : in.candidates()) {
            check(candidate);
        }
        return check(in.operand());
    }

    @Override
    public Boolean visit(Condition.AttributeExists exists) {
        return check(exists.path());
    }

    @Override
    public Boolean visit(Condition.AttributeNotExists notExists) {
        return check(notExists.path());
    }

    @Override
    public Boolean visit(Condition.AttributeTypeIs typeIs) {
        return check(typeIs.path());
    }

    @Override
    public Boolean visit(Condition.BeginsWith beginsWith) {
        return check(beginsWith.operand()) && check(beginsWith.prefix());
    }

    @Override
    public Boolean visit(Condition.Contains contains) {
        return check(contains.operand()) && check(contains.part());
    }
}
