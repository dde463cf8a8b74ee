package dev.armature.processor.writing;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that a programmer chose, as Javadoc can carry them. */
final class Docs {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:# -]+");

    private Docs() {}

    /** Returns a name of a table, index or attribute in code font, whatever characters it has. */
    static String code(String name) {
        if (PLAIN.matcher(name).matches()) {
            return "{@code " + name + "}";
        }
        return name.codePoints().mapToObj(Docs::character).collect(Collectors.joining("", "<code>", "</code>"));
    }

    private static String character(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint < 128
                ? Character.toString(codePoint)
                : "&#" + codePoint + ";";
    }
}
