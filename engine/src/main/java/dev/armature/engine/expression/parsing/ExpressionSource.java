package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.checking.TextLength;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One expression text while it is being read: its tokens, what all kinds of expressions are made of (paths, values), and
 * what is wrong with it.
 *
 * <p>Text that follows no rule of the grammar ends the reading at once. Everything else that is wrong is noted, and
 * reading goes on with something in its place, so that the problem reported is the one the service would report.
 */
final class ExpressionSource {
    private static final int MAX_BYTES = TextLength.LIMIT;
    private static final int MAX_OPERATORS = 300;
    /** What leads to the deepest value of an item. */
    private static final int MAX_STEPS = Item.MAX_DEPTH + 1;
    /** Some levels more than there may be operators: parentheses make levels, too. */
    private static final int MAX_DEPTH = 350;

    private final String text;
    private final List<Token> tokens;
    private final RequestNames names;
    private int at;
    private int depth;
    private int operators;
    /** The tokens of the pair of parentheses closed last. */
    private int pairOpened = -1;

    private int pairClosed = -1;
    private final Findings findings = new Findings();

    ExpressionSource(String text, RequestNames names) {
        requireSize(text);
        this.text = text;
        this.names = names;
        this.tokens = ExpressionLexer.tokens(text);
    }

    private static void requireSize(String text) {
        if (text.isEmpty()) {
            throw new ExpressionException(Kind.EMPTY);
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new ExpressionException(Kind.TOO_LONG, Integer.toString(bytes));
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
            throw syntaxError();
        }
    }

    /** Passes over {@code (} and returns a mark for {@link #closeParentheses(int)}. */
    int openParentheses() {
        expect("(");
        return at - 1;
    }

    /** Passes over {@code )}, and notes if there is nothing but another pair of parentheses inside this one. */
    void closeParentheses(int opened) {
        boolean isRedundant = pairOpened == opened + 1 && pairClosed == at - 1;
        expect(")");
        if (isRedundant) {
            report(Kind.REDUNDANT_PARENTHESES, tokens.get(opened));
        }
        pairOpened = opened;
        pairClosed = at - 1;
    }

    /** Returns the complaint about the next token, with the text from the one before to the one after it. */
    ExpressionException syntaxError() {
        Token token = peek();
        int from = at == 0 ? 0 : tokens.get(at - 1).start();
        int to = at + 1 < tokens.size() ? tokens.get(at + 1).end() : token.end();
        return new ExpressionException(Kind.SYNTAX, token.start(), List.of(token.text(), text.substring(from, to)));
    }

    /** Begins a part of the text whose number says when the service looks at it; see {@link Findings}. */
    void enterPart(int number) {
        findings.enterPart(number);
    }

    /** Notes a problem, unless one that the service reports instead was noted before. */
    void report(Kind kind, Token where, String... details) {
        report(new ExpressionException(kind, where.start(), List.of(details)));
    }

    /** Notes a problem of the part that is being read, if there is one. */
    void report(@Nullable ExpressionException found) {
        if (found != null) {
            findings.add(found);
        }
    }

    /** Checks that the text ends here, that nothing was wrong with it, and that {@code check} finds nothing, either. */
    <T> T finish(T tree, Function<T, @Nullable ExpressionException> check) {
        if (peek().kind() != Token.Kind.END) {
            throw syntaxError();
        }
        ExpressionException problem = findings.reported() == null ? check.apply(tree) : findings.reported();
        if (problem != null) {
            throw problem;
        }
        return tree;
    }

    /** Counts an operator or function. */
    void countOperator() {
        operators++;
    }

    /** Goes one level deeper; each call has its {@link #leave()}. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw operators > MAX_OPERATORS
                    ? new ExpressionException(Kind.TOO_MANY_OPERATORS, Integer.toString(MAX_OPERATORS + 1))
                    : new ExpressionException(Kind.TOO_DEEP, peek().start(), List.of(Integer.toString(MAX_DEPTH)));
        }
    }

    void leave() {
        depth--;
    }

    /** Returns whether a path is next. */
    boolean isAtPath() {
        return peek().kind() == Token.Kind.NAME || peek().kind() == Token.Kind.NAME_PLACEHOLDER;
    }

    /** Reads {@code Address.#lines[0].street}. */
    DocumentPath path() {
        Token first = peek();
        DocumentPath path = DocumentPath.of(name());
        int steps = 1;
        while (peek().isSymbol(".") || peek().isSymbol("[")) {
            DocumentPath longer = step(path);
            steps++;
            path = steps > MAX_STEPS ? path : longer;
        }
        if (steps > MAX_STEPS) {
            report(Kind.PATH_TOO_DEEP, first, Integer.toString(steps));
        }
        return path;
    }

    /** Reads {@code .street} or {@code [0]}. */
    private DocumentPath step(DocumentPath path) {
        if (accept(".")) {
            return path.entry(name());
        }
        expect("[");
        DocumentPath element = path.element(index());
        expect("]");
        return element;
    }

    /** Reads {@code Artist} or {@code #artist}. */
    private String name() {
        if (!isAtPath()) {
            throw syntaxError();
        }
        Token token = next();
        if (token.kind() == Token.Kind.NAME_PLACEHOLDER) {
            Optional<String> name = names.name(token.text());
            if (name.isEmpty()) {
                report(Kind.UNDEFINED_NAME, token, token.text());
            }
            return name.orElse(token.text());
        }
        if (ReservedWords.contains(token.text())) {
            report(Kind.RESERVED_WORD, token, token.text());
        }
        return token.text();
    }

    private int index() {
        if (peek().kind() != Token.Kind.DIGITS) {
            throw syntaxError();
        }
        Token digits = next();
        try {
            return Integer.parseInt(digits.text());
        } catch (NumberFormatException tooLarge) {
            report(Kind.LIST_INDEX, digits, digits.text());
            return 0;
        }
    }

    /** Returns whether a value is next. */
    boolean isAtValue() {
        return peek().kind() == Token.Kind.VALUE_PLACEHOLDER;
    }

    /** Reads {@code :artist}. */
    AttributeValue value() {
        if (!isAtValue()) {
            throw syntaxError();
        }
        Token token = next();
        Optional<AttributeValue> value = names.value(token.text());
        if (value.isEmpty()) {
            report(Kind.UNDEFINED_VALUE, token, token.text());
        }
        return value.orElse(AttributeValue.NULL.INSTANCE);
    }
}
