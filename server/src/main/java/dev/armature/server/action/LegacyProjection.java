package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTES_TO_GET;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.SELECT;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.server.protocol.shape.Structure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code AttributesToGet}, the projection of the first API: top-level attributes by their names. */
final class LegacyProjection {
    private LegacyProjection() {}

    /** Returns the projection of a read, in whichever way it is given. */
    static Optional<Expression<Projection>> orExpression(Structure parameters) {
        Optional<List<String>> attributes = parameters.find(ATTRIBUTES_TO_GET);
        return attributes.isPresent()
                ? Optional.of(Expression.legacy(projection(attributes.get())))
                : Expressions.find(parameters, PROJECTION_EXPRESSION);
    }

    /** Returns what is wrong with attributes that are asked for beside a selection that excludes them. */
    static Optional<String> findFault(Structure parameters) {
        return parameters.has(ATTRIBUTES_TO_GET)
                ? parameters
                        .find(SELECT)
                        .filter(select -> !select.equals("SPECIFIC_ATTRIBUTES"))
                        .map(LegacyWording::attributesWithSelect)
                : Optional.empty();
    }

    private static Projection projection(List<String> attributes) {
        Set<String> seen = new HashSet<>();
        for (String attribute : attributes) {
            if (!seen.add(attribute)) {
                throw LegacyWording.askedTwice(attribute);
            }
        }
        return new Projection(attributes.stream().map(DocumentPath::of).toList());
    }
}
