package dev.armature.engine.partiql;

/**
 * A token of a statement.
 *
 * @param text the token as it is written; of names and strings in quotes what is between them, without doubled quotes
 * @param start where it begins in the statement
 * @param end where it ends, its last character not included
 */
record Token(Kind kind, String text, int start, int end) {
    /** What a token may be. */
    enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in double quotes. */
        NAME,
        /** A string in single quotes. */
        STRING,
        /** A number without sign. */
        NUMBER,
        /** A question mark. */
        PARAMETER,
        /** Punctuation or an operator. */
        SYMBOL,
        /** What begins no token. */
        UNKNOWN,
        /** The end of the statement. */
        END
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
