package dev.armature.processor;

import dev.armature.processor.diagnostic.RuleId;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * The options that javac is given as {@code -Aarmature.…}.
 *
 * @param withNotes whether notes are printed: {@code -Aarmature.notes=true}
 */
record ProcessorOptions(boolean withNotes) {

    private static final String PREFIX = "armature.";
    private static final String NOTES = PREFIX + "notes";

    static final Set<String> NAMES = Set.of(NOTES);

    /** Reads the options, and reports those that do not exist or have no such value. */
    static ProcessorOptions read(Map<String, String> options, Messager messager) {
        options.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .sorted()
                .forEach(
                        name -> refuse(messager, "The option -A%s does not exist. Known: -A%s".formatted(name, NOTES)));
        // An option without a value, -Aarmature.notes, is a null in the map.
        String notes = String.valueOf(options.getOrDefault(NOTES, "false"));
        if (!notes.equals("true") && !notes.equals("false")) {
            refuse(messager, "The option -A%s is true or false, and not `%s`.".formatted(NOTES, notes));
        }
        return new ProcessorOptions(notes.equals("true"));
    }

    private static void refuse(Messager messager, String text) {
        messager.printMessage(Kind.ERROR, "[%s] %s".formatted(RuleId.UNKNOWN_OPTION.code(), text));
    }
}
