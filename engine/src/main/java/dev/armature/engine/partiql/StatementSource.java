package dev.armature.engine.partiql;

import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;

/**
 * One statement while it is being read: its tokens, its parameters, and what all its clauses are made of. What is wrong
 * with it ends the reading at once.
 */
final class StatementSource {
    /** How deep conditions and values may be nested in text; values that are stored have a limit of their own. */
    private static final int MAX_DEPTH = 100;

    private final String text;
    private final List<Token> tokens;
    private final List<AttributeValue> parameters;
    private int at;
    private int depth;
    private int parametersRead;

    StatementSource(String text, List<AttributeValue> parameters) {
        this.text = text;
        this.tokens = StatementLexer.tokens(text);
        this.parameters = parameters;
        long placeholders = tokens.stream()
                .filter(token -> token.kind() == Token.Kind.PARAMETER)
                .count();
        if (placeholders != parameters.size()) {
            throw new ValidationException(PartiqlWording.parameterCount());
        }
    }

    /** Returns the token that is next; behind the last one {@link Token.Kind#END}, again and again. */
    Token peek() {
        return tokens.get(at);
    }

    /** Returns whether the token after the next one is {@code symbol}. */
    boolean isFollowedBy(String symbol) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(symbol);
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    /** Passes over {@code symbol}, if it is next. */
    boolean accept(String symbol) {
        boolean found = peek().isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    /** Passes over {@code keyword}, if it is next. */
    boolean acceptKeyword(String keyword) {
        boolean found = peek().isKeyword(keyword);
        at += found ? 1 : 0;
        return found;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw unexpected();
        }
    }

    void expectKeyword(String keyword) {
        if (!acceptKeyword(keyword)) {
            throw unexpected();
        }
    }

    /** Goes one level deeper; each call has its {@link #leave()}. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw notWellFormed(PartiqlWording.tooDeep(MAX_DEPTH));
        }
    }

    void leave() {
        depth--;
    }

    /** Returns the operator that is next, if it is one that only other SQL has. */
    Optional<String> unsupportedOperator() {
        Token token = peek();
        if (token.isKeyword("LIKE")) {
            return Optional.of("like");
        }
        boolean computes = token.isSymbol("*") || token.isSymbol("/") || token.isSymbol("%") || token.isSymbol("||");
        return computes ? Optional.of(token.text()) : Optional.empty();
    }

    /** Returns the refusal of the next token. */
    ValidationException unexpected() {
        Token token = peek();
        return notWellFormed(
                token.kind() == Token.Kind.END
                        ? PartiqlWording.unexpectedEnd()
                        : PartiqlWording.unexpectedToken(position(token), token.text()));
    }

    static ValidationException notWellFormed(String detail) {
        return new ValidationException(PartiqlWording.notWellFormed(detail));
    }

    /** Returns where a token is and how long: line and column, which count from one, and length: {@code 1:8:5}. */
    String extent(Token token) {
        return position(token) + ":" + (token.end() - token.start());
    }

    /** Returns where a token is, as line and column that count from one: {@code 1:8}. */
    private String position(Token token) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < token.start(); i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return line + ":" + (token.start() - lineStart + 1);
    }

    /** Passes over a question mark, which is next, and returns its value. */
    AttributeValue parameter() {
        next();
        return parameters.get(parametersRead++);
    }

    /** Returns whether a name is next. */
    boolean isAtName() {
        Token token = peek();
        return token.kind() == Token.Kind.NAME || (token.kind() == Token.Kind.WORD && !Keywords.contains(token.text()));
    }

    /** Reads {@code Artist} or {@code "Artist"}. */
    String name() {
        if (!isAtName()) {
            throw unexpected();
        }
        return next().text();
    }

    /** Reads {@code Address."lines"[0]['street']}. */
    DocumentPath path() {
        DocumentPath path = DocumentPath.of(name());
        while (true) {
            if (accept(".")) {
                path = path.entry(name());
            } else if (accept("[")) {
                path = peek().kind() == Token.Kind.STRING ? path.entry(next().text()) : path.element(index());
                expect("]");
            } else {
                return path;
            }
            if (path.elements().size() > Item.MAX_DEPTH + 1) {
                throw notWellFormed(PartiqlWording.tooDeep(Item.MAX_DEPTH + 1));
            }
        }
    }

    private int index() {
        Token token = peek();
        if (token.kind() != Token.Kind.NUMBER) {
            throw unexpected();
        }
        try {
            int index = Integer.parseInt(token.text());
            next();
            return index;
        } catch (NumberFormatException notAnIndex) {
            ValidationException refused = unexpected();
            refused.initCause(notAnIndex);
            throw refused;
        }
    }
}
