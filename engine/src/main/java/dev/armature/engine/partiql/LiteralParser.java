package dev.armature.engine.partiql;

import dev.armature.engine.wording.ExpressionWording;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidNumberException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads values: {@code 'text'}, {@code -1.5}, {@code TRUE}, {@code NULL}, lists, maps, sets and parameters. */
final class LiteralParser {
    private final StatementSource source;

    LiteralParser(StatementSource source) {
        this.source = source;
    }

    /** Returns whether a value is next. */
    boolean isAtValue() {
        Token token = source.peek();
        return switch (token.kind()) {
            case STRING, NUMBER, PARAMETER -> true;
            case SYMBOL -> token.isSymbol("[") || token.isSymbol("{") || token.isSymbol("<<") || token.isSymbol("-");
            case WORD -> token.isKeyword("TRUE") || token.isKeyword("FALSE") || token.isKeyword("NULL");
            case NAME, UNKNOWN, END -> false;
        };
    }

    /** Reads a value. */
    AttributeValue value() {
        if (!isAtValue()) {
            throw source.unexpected();
        }
        source.enter();
        AttributeValue value = switch (source.peek().kind()) {
            case STRING -> AttributeValue.of(source.next().text());
            case PARAMETER -> source.parameter();
            case NUMBER -> number("");
            case WORD -> word();
            case SYMBOL, NAME, UNKNOWN, END -> composed();
        };
        source.leave();
        return value;
    }

    private AttributeValue word() {
        Token word = source.next();
        return word.isKeyword("NULL") ? AttributeValue.NULL.INSTANCE : AttributeValue.of(word.isKeyword("TRUE"));
    }

    private AttributeValue composed() {
        if (source.accept("-")) { // -1.5
            if (source.peek().kind() != Token.Kind.NUMBER) {
                throw source.unexpected();
            }
            return number("-");
        }
        if (source.accept("[")) { // ['a', 1]
            return new AttributeValue.L(elements("]"));
        }
        return source.peek().isSymbol("<<") ? set() : new AttributeValue.M(map());
    }

    private AttributeValue number(String sign) {
        String text = sign + source.next().text();
        try {
            return new AttributeValue.N(DynamoNumber.parse(text));
        } catch (InvalidNumberException e) {
            ValidationException refused = new ValidationException(
                    switch (e.reason()) {
                        case OVERFLOW -> ExpressionWording.problem("NUMBER_OVERFLOW", "", List.of());
                        case UNDERFLOW -> ExpressionWording.problem("NUMBER_UNDERFLOW", "", List.of());
                        case TOO_MANY_DIGITS -> ExpressionWording.problem("NUMBER_DIGITS", "", List.of());
                        case NOT_A_NUMBER -> PartiqlWording.notANumber(text);
                    });
            refused.initCause(e);
            throw refused;
        }
    }

    private List<AttributeValue> elements(String end) {
        List<AttributeValue> elements = new ArrayList<>();
        if (source.accept(end)) {
            return elements;
        }
        do {
            elements.add(value());
        } while (source.accept(","));
        source.expect(end);
        return elements;
    }

    /** Reads <code>{'Artist': 'Acme Band', 'Awards': ?}</code>. */
    Map<String, AttributeValue> map() {
        source.expect("{");
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        if (source.accept("}")) {
            return entries;
        }
        do {
            if (source.peek().kind() != Token.Kind.STRING) {
                throw source.unexpected();
            }
            Token key = source.next();
            source.expect(":");
            if (entries.put(key.text(), value()) != null) {
                throw new ValidationException(PartiqlWording.duplicateEntry(key.text(), source.extent(key)));
            }
        } while (source.accept(","));
        source.expect("}");
        return entries;
    }

    /** Reads <code><<1, 2>></code>: strings, numbers or binaries. */
    private AttributeValue set() {
        Token start = source.next();
        List<AttributeValue> members = elements(">>");
        if (members.isEmpty()) {
            throw new ValidationException(PartiqlWording.emptySet(source.extent(start)));
        }
        if (new LinkedHashSet<>(members).size() < members.size()) {
            throw new ValidationException(PartiqlWording.duplicateInSet());
        }
        Set<String> strings = new LinkedHashSet<>();
        Set<DynamoNumber> numbers = new LinkedHashSet<>();
        Set<AttributeValue.B> binaries = new LinkedHashSet<>();
        for (AttributeValue member : members) {
            if (member instanceof AttributeValue.S string) {
                strings.add(string.value());
            } else if (member instanceof AttributeValue.N number) {
                numbers.add(number.value());
            } else if (member instanceof AttributeValue.B binary) {
                binaries.add(binary);
            }
        }
        if (strings.size() == members.size()) {
            return new AttributeValue.SS(strings);
        }
        if (numbers.size() == members.size()) {
            return new AttributeValue.NS(numbers);
        }
        if (binaries.size() == members.size()) {
            return new AttributeValue.BS(binaries);
        }
        throw new ValidationException(PartiqlWording.mixedSet());
    }
}
