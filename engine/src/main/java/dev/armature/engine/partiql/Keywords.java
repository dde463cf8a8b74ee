package dev.armature.engine.partiql;

import java.util.Locale;
import java.util.Set;

/** The words that the grammar is made of; as a name, each needs double quotes. */
final class Keywords {
    private static final Set<String> ALL = Set.of(
            "SELECT",
            "FROM",
            "WHERE",
            "ORDER",
            "BY",
            "ASC",
            "DESC",
            "INSERT",
            "INTO",
            "VALUE",
            "VALUES",
            "UPDATE",
            "SET",
            "REMOVE",
            "DELETE",
            "RETURNING",
            "EXISTS",
            "AND",
            "OR",
            "NOT",
            "IN",
            "IS",
            "BETWEEN",
            "NULL",
            "MISSING",
            "TRUE",
            "FALSE");

    private Keywords() {}

    static boolean contains(String word) {
        return ALL.contains(word.toUpperCase(Locale.ROOT));
    }
}
