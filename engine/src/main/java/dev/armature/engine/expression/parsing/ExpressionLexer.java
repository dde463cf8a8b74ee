package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.parsing.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts expression text into tokens. Never fails: what begins no token becomes one of its own, for the parser to
 * complain about when it gets there.
 */
final class ExpressionLexer {
    /** Those of all kinds of expressions: {@code and} is no name in a projection, either. */
    private static final Set<String> KEYWORDS =
            Set.of("AND", "OR", "NOT", "BETWEEN", "IN", "SET", "REMOVE", "ADD", "DELETE");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ExpressionLexer(String text) {
        this.text = text;
    }

    /** Returns the tokens of {@code text}; the last is {@link Kind#END}. */
    static List<Token> tokens(String text) {
        return new ExpressionLexer(text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else {
                read(c);
            }
        }
        add(Kind.END, "<EOF>", 0);
        return tokens;
    }

    private void read(char first) {
        if (first == '#' || first == ':') {
            placeholder(first == '#' ? Kind.NAME_PLACEHOLDER : Kind.VALUE_PLACEHOLDER);
        } else if (isDigit(first)) {
            add(Kind.DIGITS, first == '0' ? "0" : run(at, true)); // no number begins with a zero that means nothing
        } else if (isWord(first) && first != '_') {
            String word = run(at, false);
            add(KEYWORDS.contains(word.toUpperCase(Locale.ROOT)) ? Kind.KEYWORD : Kind.NAME, word);
        } else if (text.startsWith("<=", at) || text.startsWith(">=", at) || text.startsWith("<>", at)) {
            add(Kind.SYMBOL, text.substring(at, at + 2));
        } else if ("()[].,=<>+-".indexOf(first) >= 0) {
            add(Kind.SYMBOL, String.valueOf(first));
        } else {
            add(Kind.UNKNOWN, new String(Character.toChars(text.codePointAt(at))));
        }
    }

    /** Reads {@code #n} or {@code :v}; the sign alone begins nothing. */
    private void placeholder(Kind kind) {
        String name = run(at + 1, false);
        add(name.isEmpty() ? Kind.UNKNOWN : kind, text.charAt(at) + name);
    }

    /** Returns the digits, or word characters, from {@code start} on. */
    private String run(int start, boolean digitsOnly) {
        int end = start;
        while (end < text.length() && (digitsOnly ? isDigit(text.charAt(end)) : isWord(text.charAt(end)))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a name goes on with {@code c}: a letter, a digit or an underscore, which begins none. */
    static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }

    private void add(Kind kind, String token) {
        add(kind, token, token.length());
    }

    private void add(Kind kind, String token, int length) {
        tokens.add(new Token(kind, token, at, at + length));
        at += length;
    }
}
