package dev.armature.runtime.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a component inside a key. A character up to {@code %}, and one that the template's literals delimit
 * components with, is written as {@code %} and two hexadecimal digits for each byte of its UTF-8 form.
 *
 * <p>What is escaped sorts as what it stands for: both begin with {@code %}, or the one that does not is greater. So a
 * literal that begins below {@code %} ends a component before anything that could continue it, and byte order of keys is
 * the order of their components one by one.
 */
final class KeyText {
    /** The highest code point, which is no character. No component holds it, so it is above all that may follow. */
    static final String ABOVE_ALL = Character.toString(Character.MAX_CODE_POINT);

    private static final char ESCAPE = '%';

    private KeyText() {}

    static boolean isEscaped(int codePoint, String delimiters) {
        return codePoint <= ESCAPE || delimiters.indexOf(codePoint) >= 0;
    }

    static String escape(KeyComponent<?> component, String text, String delimiters) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first), delimiters)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int at = first; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint == Character.MAX_CODE_POINT) {
                throw new IllegalArgumentException(
                        "component `" + component.name() + "` holds U+10FFFF, which is no character");
            }
            if (isEscaped(codePoint, delimiters)) {
                appendEscaped(escaped, codePoint);
            } else {
                escaped.appendCodePoint(codePoint);
            }
        }
        return escaped.toString();
    }

    /** A surrogate may belong to a delimiter, or to the code point that is refused, and is looked at more closely. */
    private static boolean isPlain(char unit, String delimiters) {
        return unit > ESCAPE && !Character.isSurrogate(unit) && delimiters.indexOf(unit) < 0;
    }

    private static void appendEscaped(StringBuilder text, int codePoint) {
        for (byte part : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format(Locale.ROOT, "%%%02X", part & 0xFF));
        }
    }

    /** Returns what was escaped; refuses whatever {@link #escape} does not write. */
    static String unescape(KeyComponent<?> component, String text, String delimiters) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("component `" + component.name() + "` is empty");
        }
        if (text.indexOf(ESCAPE) < 0) {
            return checked(component, text, text, delimiters);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == ESCAPE && at + 2 < bytes.length) {
                plain.put((byte) (Character.digit(bytes[at + 1], 16) << 4 | Character.digit(bytes[at + 2], 16)));
                at += 2;
            } else {
                plain.put(bytes[at]);
            }
        }
        return checked(component, decoded(component, plain.flip()), text, delimiters);
    }

    private static String decoded(KeyComponent<?> component, ByteBuffer utf8) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(utf8);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("component `" + component.name() + "` is not escaped as text is", e);
        }
    }

    private static String checked(KeyComponent<?> component, String plain, String text, String delimiters) {
        if (!escape(component, plain, delimiters).equals(text)) {
            throw new IllegalArgumentException(
                    "component `" + component.name() + "` is not written as \"" + text + "\"");
        }
        return plain;
    }

    /** Returns the highest string that is below {@code text} and everything that begins with it. */
    static String below(String text) {
        int last = text.codePointBefore(text.length());
        String head = text.substring(0, text.length() - Character.charCount(last));
        // The code points between these two are surrogates, which are no text.
        int before = last == Character.MAX_SURROGATE + 1 ? Character.MIN_SURROGATE - 1 : last - 1;
        return head + Character.toString(before) + ABOVE_ALL;
    }
}
