package dev.armature.processor.diagnostic;

import dev.armature.processor.model.Origin;

/**
 * One thing to tell the programmer.
 *
 * @param rule the rule that is broken
 * @param severity what it does to the compilation
 * @param text what is wrong, where, and what to do, without the rule's id
 * @param origin the place in the source
 */
public record Diagnostic(RuleId rule, Severity severity, String text, Origin origin) {

    /** Returns the text as shown: {@code [ARM-101] …}. */
    public String message() {
        return "[" + rule.code() + "] " + text;
    }
}
