package dev.armature.engine.expression.parsing;

import java.util.Locale;

/**
 * A piece of expression text: {@code text} is the characters from {@code start} to {@code end}.
 *
 * @param kind what it may stand for
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        /** {@code Artist}: an attribute or a function. */
        NAME,
        /** {@code BETWEEN}, in whatever case; never a name, in no kind of expression. */
        KEYWORD,
        /** {@code #artist}. */
        NAME_PLACEHOLDER,
        /** {@code :artist}. */
        VALUE_PLACEHOLDER,
        /** {@code 12}: only as a list index. */
        DIGITS,
        /** {@code <=}, {@code (}, {@code .} and the like. */
        SYMBOL,
        /** A character that begins nothing. */
        UNKNOWN,
        /** Behind the last character. */
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Returns whether this is the given keyword, which is in upper case, in whatever case. */
    boolean isKeyword(String keyword) {
        return kind == Kind.KEYWORD && text.toUpperCase(Locale.ROOT).equals(keyword);
    }
}
