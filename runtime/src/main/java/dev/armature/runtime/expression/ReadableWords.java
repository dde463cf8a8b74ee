package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Names and values as they are, for people: {@code "text"}, {@code 12.5}, {@code 0xcafe}, {@code [1, 2]}, {@code {a: 1}}
 * and sets as {@code <<1, 2>>}. A name that would be misread stands in backquotes. Characters
 * that cannot be seen are escaped as in Java.
 */
final class ReadableWords implements Vocabulary {
    static final ReadableWords INSTANCE = new ReadableWords();

    private ReadableWords() {}

    @Override
    public String name(String name) {
        return isPlain(name) ? name : '`' + escaped(name, '`') + '`';
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    }

    @Override
    public String value(AttributeValue value) {
        return value(value, 0);
    }

    private String value(AttributeValue value, int depth) {
        return switch (value.type()) {
            case S -> quoted(((AttributeValue.S) value).value());
            case N -> ((AttributeValue.N) value).value().toString();
            case B -> hex((AttributeValue.B) value);
            case BOOL -> Boolean.toString(((AttributeValue.BOOL) value).value());
            case NULL -> "null";
            case SS -> strings((AttributeValue.SS) value);
            case NS -> numbers((AttributeValue.NS) value);
            case BS -> binaries((AttributeValue.BS) value);
            case L -> list((AttributeValue.L) value, depth);
            case M -> map((AttributeValue.M) value, depth);
        };
    }

    private static String quoted(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    /** Returns text in which no character is invisible, or ends what is quoted. */
    private static String escaped(String text, char quote) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                escaped.append('\\').appendCodePoint(c);
            } else if (isPrintable(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String hex(AttributeValue.B binary) {
        return "0x" + HexFormat.of().formatHex(binary.value());
    }

    private static String strings(AttributeValue.SS set) {
        StringJoiner members = new StringJoiner(", ", "<<", ">>");
        for (String member : set.values()) {
            members.add(quoted(member));
        }
        return members.toString();
    }

    private static String numbers(AttributeValue.NS set) {
        StringJoiner members = new StringJoiner(", ", "<<", ">>");
        for (DynamoNumber member : set.values()) {
            members.add(member.toString());
        }
        return members.toString();
    }

    private static String binaries(AttributeValue.BS set) {
        StringJoiner members = new StringJoiner(", ", "<<", ">>");
        for (AttributeValue.B member : set.values()) {
            members.add(hex(member));
        }
        return members.toString();
    }

    private String list(AttributeValue.L list, int depth) {
        if (depth >= Item.MAX_DEPTH) {
            return "[…]";
        }
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        for (AttributeValue element : list.values()) {
            elements.add(value(element, depth + 1));
        }
        return elements.toString();
    }

    private String map(AttributeValue.M map, int depth) {
        if (depth >= Item.MAX_DEPTH) {
            return "{…}";
        }
        StringJoiner entries = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, AttributeValue> entry : map.entries().entrySet()) {
            entries.add(name(entry.getKey()) + ": " + value(entry.getValue(), depth + 1));
        }
        return entries.toString();
    }
}
