package dev.armature.engine.expression.parsing;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.expression.Expression.Substitutions;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.Unicode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and values that a request defines for its expressions, and which of them were used. */
final class RequestNames {
    private static final int MAX_KEY_BYTES = 255;
    private static final int MAX_TOTAL_BYTES = 2 << 20;
    /** Too little to be worth counting. */
    private static final int SHORT = 20;

    private final Substitutions defined;
    private final Set<String> used = new HashSet<>();

    /** Checks that each begins with its sign. */
    RequestNames(Substitutions defined) {
        this.defined = defined;
        requireSign('#', defined.names().keySet(), Kind.INVALID_NAME_KEY, Kind.NAME_KEY_EMPTY);
        requireSign(':', defined.values().keySet(), Kind.INVALID_VALUE_KEY, Kind.VALUE_KEY_EMPTY);
        requireNameSizes(defined.names());
        requireValueSizes(defined.values());
    }

    private static void requireNameSizes(Map<String, String> names) {
        long total = 0;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            int keyBytes = bytes(entry.getKey());
            if (keyBytes > MAX_KEY_BYTES) {
                throw new ExpressionException(Kind.NAME_KEY_TOO_LONG, Integer.toString(keyBytes));
            }
            int nameBytes = bytes(entry.getValue());
            if (nameBytes == 0) {
                throw new ExpressionException(Kind.NAME_EMPTY, entry.getKey());
            }
            if (!Unicode.isWellFormed(entry.getValue())) {
                throw new ExpressionException(Kind.NAME_NOT_UNICODE, entry.getKey());
            }
            if (nameBytes > Item.MAX_NAME_BYTES) {
                throw new ExpressionException(Kind.NAME_TOO_LONG, entry.getKey());
            }
            total += keyBytes + nameBytes;
        }
        if (total > MAX_TOTAL_BYTES) {
            throw new ExpressionException(Kind.NAMES_TOO_LARGE);
        }
    }

    private static void requireValueSizes(Map<String, AttributeValue> values) {
        long total = 0;
        for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
            int keyBytes = bytes(entry.getKey());
            if (keyBytes > MAX_KEY_BYTES) {
                throw new ExpressionException(Kind.VALUE_KEY_TOO_LONG);
            }
            total += keyBytes + size(entry.getValue());
        }
        if (total > MAX_TOTAL_BYTES) {
            throw new ExpressionException(Kind.VALUES_TOO_LARGE);
        }
    }

    private static long size(AttributeValue value) {
        if (value instanceof AttributeValue.S text) {
            return text.value().length() <= SHORT ? SHORT : bytes(text.value());
        }
        if (value instanceof AttributeValue.N || value instanceof AttributeValue.BOOL) {
            return SHORT;
        }
        ItemSink sink = new ItemSink();
        value.writeTo(sink.attribute("v"));
        return sink.toItem().sizeBytes();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void requireSign(char sign, Collection<String> keys, Kind invalid, Kind empty) {
        for (String key : keys) {
            if (key.isEmpty()) {
                throw new ExpressionException(empty);
            }
            boolean valid = key.length() > 1
                    && key.charAt(0) == sign
                    && key.substring(1).chars().allMatch(c -> ExpressionLexer.isWord((char) c));
            if (!valid) {
                throw new ExpressionException(invalid, key);
            }
        }
    }

    /** Returns the name that {@code #placeholder} stands for. */
    Optional<String> name(String placeholder) {
        return use(defined.names(), placeholder);
    }

    /** Returns the value that {@code :placeholder} stands for. */
    Optional<AttributeValue> value(String placeholder) {
        return use(defined.values(), placeholder);
    }

    private <T> Optional<T> use(Map<String, T> definitions, String placeholder) {
        used.add(placeholder);
        return Optional.ofNullable(definitions.get(placeholder));
    }

    /** Checks that each was used at least once. */
    void requireAllUsed() {
        requireUsed(defined.names().keySet(), Kind.UNUSED_NAMES);
        requireUsed(defined.values().keySet(), Kind.UNUSED_VALUES);
    }

    private void requireUsed(Collection<String> keys, Kind kind) {
        Set<String> unused = new HashSet<>(keys); // In this order the service lists them.
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new ExpressionException(kind, unused.toArray(String[]::new));
        }
    }
}
