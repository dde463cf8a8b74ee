package dev.armature.engine.partiql;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.wording.ExpressionWording;
import dev.armature.runtime.error.ValidationException;

/** Refuses statements for what is wrong with a tree that they became: in the same words, without naming a parameter. */
final class PartiqlRefusals {
    private static final String PARAMETER = "";
    private static final String PREFIX = "Invalid " + PARAMETER + ": ";

    private PartiqlRefusals() {}

    static ValidationException of(ExpressionException problem) {
        String text = ExpressionWording.problem(problem.kind().name(), PARAMETER, problem.details());
        ValidationException refused =
                new ValidationException(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        refused.initCause(problem);
        return refused;
    }
}
