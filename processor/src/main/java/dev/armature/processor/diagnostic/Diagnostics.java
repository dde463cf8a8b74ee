package dev.armature.processor.diagnostic;

import dev.armature.processor.model.Origin;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The diagnostics of a phase, in the order in which they were reported; equal ones are kept once. */
public final class Diagnostics {

    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    /** Reports a mistake that fails the compilation. */
    public void error(RuleId rule, Origin origin, String text) {
        reported.add(new Diagnostic(rule, Severity.ERROR, text, origin));
    }

    /**
     * Reports a mistake that may be none where more is known than the compiler sees, unless the place or one around it
     * silences the rule with {@code @SuppressWarnings}.
     */
    public void errorUnlessSilenced(RuleId rule, Origin origin, String text) {
        if (!isSuppressed(rule, origin.element())) {
            error(rule, origin, text);
        }
    }

    /**
     * Reports something doubtful, unless the place or one around it silences the rule with {@code @SuppressWarnings}.
     */
    public void warn(RuleId rule, Origin origin, String text) {
        if (!isSuppressed(rule, origin.element())) {
            reported.add(new Diagnostic(rule, Severity.WARNING, text, origin));
        }
    }

    /** Reports something worth knowing that is no mistake. */
    public void note(RuleId rule, Origin origin, String text) {
        reported.add(new Diagnostic(rule, Severity.NOTE, text, origin));
    }

    /** Runs a step about a place in the source; where it throws, that is reported there as our mistake. */
    public void guard(Origin origin, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            error(RuleId.PROCESSOR_FAILURE, origin, """
                    This is a bug in the processor, not in your code: %s%s. Please report it together with this \
                    declaration.""".formatted(e, firstFrame(e)));
        }
    }

    /** Returns whether any diagnostic is an error, so that the next phase must not see what this one looked at. */
    public boolean hasErrors() {
        return reported.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Prints every diagnostic at its place.
     *
     * @param withNotes whether notes are printed too
     */
    public void printTo(Messager messager, boolean withNotes) {
        for (Diagnostic diagnostic : reported) {
            if (withNotes || diagnostic.severity() != Severity.NOTE) {
                Origin origin = diagnostic.origin();
                messager.printMessage(
                        kind(diagnostic.severity()),
                        diagnostic.message(),
                        origin.element(),
                        origin.annotation(),
                        origin.value());
            }
        }
    }

    private static String firstFrame(RuntimeException failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length == 0 ? "" : " at " + frames[0];
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    private static boolean isSuppressed(RuleId rule, @Nullable Element element) {
        for (Element place = element; place != null; place = place.getEnclosingElement()) {
            SuppressWarnings suppressed = place.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains(rule.code())) {
                return true;
            }
        }
        return false;
    }
}
