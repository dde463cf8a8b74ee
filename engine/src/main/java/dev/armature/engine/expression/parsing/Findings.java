package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one text, of which one thing is reported: the service looks at the parentheses of the whole text
 * first, then at its words from the left, and then at what they mean, one part of the text after the other.
 *
 * <p>Source: observed; no documentation says it.
 */
final class Findings {
    private static final int PARENTHESES = 0;
    private static final int WORDS = 1;
    private static final int MEANING = 2;

    private int part;
    private @Nullable ExpressionException reported;
    private int reportedPart;

    /** Begins a part of the text. The meaning of parts with higher numbers is looked at before that of lower ones. */
    void enterPart(int number) {
        part = number;
    }

    /** Notes what is wrong, unless something was noted before that the service reports instead. */
    void add(ExpressionException found) {
        if (reported == null || precedes(found, reported)) {
            reported = found;
            reportedPart = part;
        }
    }

    private boolean precedes(ExpressionException found, ExpressionException before) {
        int stage = stage(found.kind());
        if (stage != stage(before.kind())) {
            return stage < stage(before.kind());
        }
        return stage == WORDS ? found.offset() < before.offset() : part > reportedPart;
    }

    private static int stage(Kind kind) {
        if (kind == Kind.REDUNDANT_PARENTHESES) {
            return PARENTHESES;
        }
        return kind.isOfWords() ? WORDS : MEANING;
    }

    /** Returns what is to be reported, or null where nothing is wrong. */
    @Nullable
    ExpressionException reported() {
        return reported;
    }
}
