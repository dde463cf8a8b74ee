package dev.armature.engine.partiql;

import dev.armature.engine.partiql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a statement into tokens. Never fails: what begins no token becomes one of its own, for the parser to complain
 * about when it gets there.
 */
final class StatementLexer {
    private static final List<String> LONG_SYMBOLS = List.of("<<", ">>", "<=", ">=", "<>", "!=", "||");
    private static final String SYMBOLS = "()[]{},.:;*=<>+-/%";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private StatementLexer(String text) {
        this.text = text;
    }

    /** Returns the tokens of {@code text}; the last is {@link Kind#END}. */
    static List<Token> tokens(String text) {
        return new StatementLexer(text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("--", at)) { // a comment, to the end of its line
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                read(c);
            }
        }
        tokens.add(new Token(Kind.END, "", at, at));
        return tokens;
    }

    private void read(char first) {
        if (first == '\'' || first == '"') {
            quoted(first);
        } else if (isDigit(at) || (first == '.' && isDigit(at + 1) && !isBehindPath())) {
            number();
        } else if (isWordStart(first)) {
            word();
        } else if (first == '?') {
            add(Kind.PARAMETER, 1);
        } else {
            symbol(first);
        }
    }

    /** Reads {@code 'it''s'} or {@code "a name"}, in which the quote itself is doubled. */
    private void quoted(char quote) {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != quote) {
                inside.append(c);
            } else if (at < text.length() && text.charAt(at) == quote) {
                inside.append(quote);
                at++;
            } else {
                tokens.add(new Token(quote == '"' ? Kind.NAME : Kind.STRING, inside.toString(), start, at));
                return;
            }
        }
        tokens.add(new Token(Kind.UNKNOWN, text.substring(start), start, at));
    }

    /** Reads {@code 12}, {@code .5} or {@code 1.5e-3}. */
    private void number() {
        int end = digits(at);
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1;
            boolean isSigned = sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-');
            int exponent = isSigned ? sign + 1 : sign;
            end = isDigit(exponent) ? digits(exponent) : end;
        }
        add(Kind.NUMBER, end - at);
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && (isWordStart(text.charAt(end)) || isDigit(end))) {
            end++;
        }
        add(Kind.WORD, end - at);
    }

    private void symbol(char first) {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Kind.SYMBOL, symbol.length());
                return;
            }
        }
        if (SYMBOLS.indexOf(first) >= 0) {
            add(Kind.SYMBOL, 1);
        } else {
            add(Kind.UNKNOWN, Character.charCount(text.codePointAt(at)));
        }
    }

    /** Returns whether a dot here goes on with a path and begins no number. */
    private boolean isBehindPath() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.kind() == Kind.WORD || last.kind() == Kind.NAME || last.isSymbol("]");
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private void add(Kind kind, int length) {
        tokens.add(new Token(kind, text.substring(at, at + length), at, at + length));
        at += length;
    }
}
