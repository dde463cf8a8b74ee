package dev.armature.runtime.codec;

import dev.armature.runtime.value.DynamoNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses JSON into maps, lists, strings, numbers, truth values and {@link #NULL}. Everything that RFC 8259 allows is
 * taken, but for a name that is twice in an object.
 */
final class JsonParser {
    /** Stands for {@code null}. */
    static final Object NULL = new Object();

    private final String text;
    private int position;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Returns the value that {@code text} says.
     *
     * @throws IllegalArgumentException if it is no JSON, or nested too deep
     */
    static Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        parser.skipSpace();
        if (parser.position < text.length()) {
            throw parser.wrong("the end");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    /** Reads {@code {"a":1,"b":2}}. */
    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        open();
        if (!closes('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new IllegalArgumentException("the JSON has '" + name + "' twice in an object");
                }
            } while (continues('}'));
        }
        depth--;
        return members;
    }

    /** Reads {@code [1,2]}. */
    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        open();
        if (!closes(']')) {
            do {
                elements.add(value());
            } while (continues(']'));
        }
        depth--;
        return elements;
    }

    private void open() {
        position++;
        if (++depth > JsonSink.MAX_DEPTH) {
            throw new IllegalArgumentException("JSON may be nested " + JsonSink.MAX_DEPTH + " levels deep");
        }
    }

    private boolean closes(char bracket) {
        skipSpace();
        boolean closes = peek() == bracket;
        position += closes ? 1 : 0;
        return closes;
    }

    private boolean continues(char bracket) {
        if (closes(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    /** Reads {@code "a\n"}. */
    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(position++);
            if (next < ' ') {
                position--;
                throw wrong("an escape");
            }
            value.append(next == '\\' ? escaped() : next);
        }
        position++;
        return value.toString();
    }

    private char escaped() {
        char next = peek();
        position++;
        return switch (next) {
            case '"', '\\', '/' -> next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong("an escape");
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw wrong("four hexadecimal digits");
            }
            unit = unit << 4 | digit;
            position++;
        }
        return (char) unit;
    }

    /** Reads {@code -1.5E+3}. */
    private DynamoNumber number() {
        int start = position;
        if (peek() == '-') {
            position++;
        }
        if (peek() == '0') {
            position++;
        } else {
            digits();
        }
        if (peek() == '.') {
            position++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            position++;
            if (peek() == '+' || peek() == '-') {
                position++;
            }
            digits();
        }
        return DynamoNumber.parse(text.substring(start, position));
    }

    private void digits() {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == start) {
            throw wrong("a value");
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, position)) {
            throw wrong("a value");
        }
        position += word.length();
        return value;
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw wrong("'" + expected + "'");
        }
        position++;
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** Returns the next character, or one that no JSON has where none is left. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "the string is no JSON: at character " + position + ", " + expected + " is missing");
    }
}
