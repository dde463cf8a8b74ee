package dev.armature.processor.reading;

import dev.armature.processor.model.EntityNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** How generated types and members are named after what the programmer named. */
final class GeneratedNames {

    static final String CODEC_SUFFIX = "Codec";
    static final String ATTRIBUTES_SUFFIX = "Attributes";

    private GeneratedNames() {}

    /** Names what is generated for an entity: {@code Song} in the table {@code Music}. */
    static EntityNames of(String entity, String table) {
        return new EntityNames(
                entity + "Key",
                entity + ATTRIBUTES_SUFFIX,
                entity + CODEC_SUFFIX,
                entity + "Repository",
                table(table),
                streamHandler(table),
                plural(decapitalised(entity)));
    }

    /** Names the type of a table: {@code MusicTable}. */
    static String table(String table) {
        return words(table) + "Table";
    }

    /** Names the handler of a table's stream: {@code MusicStreamHandler}. */
    static String streamHandler(String table) {
        return words(table) + "StreamHandler";
    }

    /**
     * Makes one identifier of a name with separators: {@code my-words.v2} is {@code MyWordsV2}, {@code 2026} is
     * {@code _2026}.
     */
    static String words(String name) {
        String joined = Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(GeneratedNames::capitalised)
                .collect(Collectors.joining());
        return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Makes the English plural of a noun, near enough: {@code songs}, {@code boxes}, {@code entries}; {@code throws_}
     * steps aside.
     */
    static String plural(String noun) {
        String plural = noun.matches(".*[^aeiou]y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
        return SourceVersion.isKeyword(plural) ? plural + "_" : plural;
    }
}
