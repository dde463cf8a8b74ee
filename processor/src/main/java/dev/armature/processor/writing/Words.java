package dev.armature.processor.writing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Identifiers in other spellings: as constants, as variables, as words in a sentence. */
final class Words {

    /** What generated methods call their own parameters; a variable named after a record steps aside for these. */
    private static final Set<String> PARAMETERS = Set.of(
            "actions",
            "changes",
            "client",
            "condition",
            "creating",
            "key",
            "now",
            "plan",
            "sink",
            "source",
            "table",
            "tableName",
            "transaction");

    /** Between two words of an identifier. */
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    /** What names in the table may have, and identifiers not. */
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");

    private static final Pattern UNDERSCORES = Pattern.compile("_+");

    private Words() {}

    /** Returns an identifier as a constant: {@code SONG_TITLE} of {@code songTitle}, {@code URL_OF_PAGE} of {@code URLOfPage}. */
    static String constant(String identifier) {
        return BOUNDARY.splitAsStream(identifier)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    /** Returns a name in the table as a constant: {@code GSI1}, {@code BY_STATUS} of {@code by-status}. */
    static String constantOf(String name) {
        String words = OTHERS.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(Words::constant)
                .collect(Collectors.joining("_"));
        return words.isEmpty() || Character.isDigit(words.charAt(0)) ? "_" + words : words;
    }

    /** Returns an identifier as words in a sentence: {@code song title}. */
    static String phrase(String identifier) {
        return BOUNDARY.splitAsStream(identifier)
                .flatMap(UNDERSCORES::splitAsStream)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Returns the article that stands before a word. */
    static String article(String phrase) {
        return !phrase.isEmpty() && "aeiou".indexOf(phrase.charAt(0)) >= 0 ? "an" : "a";
    }

    static String decapitalised(String identifier) {
        return identifier.substring(0, 1).toLowerCase(Locale.ROOT) + identifier.substring(1);
    }

    static String capitalised(String identifier) {
        return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
    }

    /** Returns a name for a variable that holds a record, which is neither a keyword nor another parameter's name. */
    static String variable(String typeName) {
        String name = decapitalised(typeName);
        return SourceVersion.isKeyword(name) || PARAMETERS.contains(name) || name.equals(typeName)
                ? name + "Entity"
                : name;
    }
}
