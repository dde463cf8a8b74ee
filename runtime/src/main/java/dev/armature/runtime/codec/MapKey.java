package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A key of a map as the name of an entry. Names are text: a key that is stored as S is its string, and one that is
 * stored as N is its number's shortest text.
 */
public final class MapKey {
    private MapKey() {}

    /**
     * Returns the name of the entry under {@code key}.
     *
     * @throws IllegalArgumentException if the key cannot be stored, is stored as neither S nor N, or has no UTF-8 form
     */
    public static <K> String text(AttributeConverter<K> converter, K key) {
        if (key == null) {
            throw new NullPointerException("the map has a null key");
        }
        String name = key instanceof String text && isString(converter) ? text : stored(converter.toValue(key));
        requireUnicode(name);
        return name;
    }

    /** Returns the key that an entry's name stands for. */
    static <K> K parse(AttributeConverter<K> converter, String name) {
        if (isString(converter)) {
            @SuppressWarnings("unchecked") // the converter of strings has keys of type String
            K key = (K) name;
            return key;
        }
        AttributeSource source = converter.type() == AttributeType.N
                ? LoneValue.of(sink -> sink.number(DynamoNumber.parse(name)))
                : LoneValue.of(sink -> sink.string(name));
        return converter.read(source);
    }

    /** Returns whether keys that differ have names that differ. */
    static boolean keepsApart(AttributeConverter<?> converter) {
        return converter instanceof StandardConverter<?> standard && standard.keepsApart();
    }

    private static boolean isString(AttributeConverter<?> converter) {
        return converter == StandardConverters.string();
    }

    private static String stored(AttributeValue value) {
        if (value instanceof AttributeValue.S string) {
            return string.value();
        }
        if (value instanceof AttributeValue.N number) {
            return number.value().toString();
        }
        throw new IllegalArgumentException(
                "a key of a map is a string or a number, and this one is stored as " + value.type());
    }

    /** Two names that UTF-8 cannot tell apart would be one entry, written twice. */
    private static void requireUnicode(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
                if (!encoder.canEncode(name)) {
                    throw new IllegalArgumentException(
                            "a key of the map holds half of a surrogate pair, and is no Unicode text");
                }
                return;
            }
        }
    }
}
