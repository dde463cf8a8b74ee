package dev.armature.engine.operation;

import dev.armature.engine.partiql.Statement;
import dev.armature.engine.partiql.StatementParser;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import java.util.List;

/** Reads the statements of requests. */
final class Statements {
    private static final int MAX_CHARACTERS = 8192;

    private Statements() {}

    /** Refuses texts that are no statements for their length, before any is read. */
    static void requireLength(String text, String parameter) {
        if (text.isEmpty() || text.length() > MAX_CHARACTERS) {
            throw new ValidationException(RequestWording.constraint(
                    text,
                    parameter,
                    text.isEmpty()
                            ? "have length greater than or equal to 1"
                            : "have length less than or equal to " + MAX_CHARACTERS));
        }
    }

    /** Returns the statement that a text is. */
    static Statement parse(String text, List<AttributeValue> parameters) {
        return StatementParser.parse(text, parameters);
    }
}
