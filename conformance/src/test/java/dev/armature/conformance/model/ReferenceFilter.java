package dev.armature.conformance.model;

import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.ExpressionRenderer;

/** Says whether a filter names an attribute of a key, which the filter of a query may not. */
final class ReferenceFilter {
    private ReferenceFilter() {}

    /** Looks at the names that the filter's text needs; a name inside a path is not one of those that items have. */
    static boolean names(Condition filter, KeyParts key) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        renderer.condition(Expression.of(filter));
        return renderer.substitutions().names().values().stream().anyMatch(key::has);
    }
}
