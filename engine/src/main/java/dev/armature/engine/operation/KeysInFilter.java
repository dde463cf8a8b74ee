package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.value.DocumentPath;

/** Refuses a query's filter that names an attribute of the key which is queried: that belongs in the key condition. */
final class KeysInFilter implements Condition.Visitor<Boolean> {
    private final KeySchema key;

    private KeysInFilter(KeySchema key) {
        this.key = key;
    }

    static void refuse(Condition filter, KeySchema key) {
        filter.accept(new KeysInFilter(key));
    }

    private Boolean check(DocumentPath path) {
        String attribute = path.attribute().text();
        if (key.has(attribute)) {
            throw new ValidationException(RequestWording.filterOnKey(attribute));
        }
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
