package dev.armature.runtime.key;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one key attribute is composed: literals and components in order, as in
 * <code>ORDER#{orderId}#LINE#{lineNo:4}</code>. Immutable and safe to share between threads.
 *
 * <p>A component ends where the literal after it begins, which its own text cannot contain: see {@link KeyText}. A sort
 * key's strings are ordered as their components are; where a component has values of many lengths, the literal after it
 * therefore begins with a character below {@code %}.
 *
 * <p>A key attribute may also be a component as it is, beside one that is composed: see {@link #whole}.
 */
public final class KeyTemplate {
    /** What the service takes as the value of a key attribute, in bytes. */
    private static final int MAX_PARTITION_BYTES = 2_048;

    private static final int MAX_SORT_BYTES = 1_024;

    private final AttributeName attribute;
    private final int maxBytes;
    private final List<KeySegment> segments;
    private final List<String> delimiters;
    private final boolean isWhole;

    private KeyTemplate(AttributeName attribute, int maxBytes, List<KeySegment> segments, boolean isWhole) {
        this.attribute = attribute;
        this.maxBytes = maxBytes;
        this.segments = segments;
        this.delimiters = delimiters(segments);
        this.isWhole = isWhole;
    }

    /** Returns the template of a partition key attribute. */
    public static KeyTemplate partition(AttributeName attribute, KeySegment... segments) {
        return new KeyTemplate(attribute, MAX_PARTITION_BYTES, List.of(segments), false);
    }

    /** Returns the template of a sort key attribute. */
    public static KeyTemplate sort(AttributeName attribute, KeySegment... segments) {
        return new KeyTemplate(attribute, MAX_SORT_BYTES, List.of(segments), false);
    }

    /**
     * Returns the key attribute that is one component as it is stored, nothing escaped, while the other half of the key is
     * composed.
     */
    public static KeyTemplate whole(AttributeName attribute, KeyComponent<?> component) {
        return new KeyTemplate(attribute, Integer.MAX_VALUE, List.of(component), true);
    }

    /** Returns, for each segment that is a component, the characters of the literals beside it that it may not hold. */
    private static List<String> delimiters(List<KeySegment> segments) {
        List<String> delimiters = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof KeyComponent<?> && i > 0 && segments.get(i - 1) instanceof KeyComponent<?>) {
                throw new IllegalArgumentException(
                        "Nothing stands between " + segments.get(i - 1) + " and " + segments.get(i));
            }
            String before = i > 0 && segments.get(i - 1) instanceof KeySegment.Literal literal ? literal.text() : "";
            String after = i + 1 < segments.size() && segments.get(i + 1) instanceof KeySegment.Literal literal
                    ? literal.text()
                    : "";
            delimiters.add(delimiters(before, after));
        }
        return List.copyOf(delimiters);
    }

    private static String delimiters(String before, String after) {
        StringBuilder delimiters = new StringBuilder();
        if (!before.isEmpty() && !Character.isLetterOrDigit(before.codePointBefore(before.length()))) {
            delimiters.appendCodePoint(before.codePointBefore(before.length()));
        }
        if (!after.isEmpty()) {
            delimiters.appendCodePoint(after.codePointAt(0));
        }
        return delimiters.toString();
    }

    /** Returns the attribute that holds the composed string. */
    public AttributeName attribute() {
        return attribute;
    }

    /** Returns whether the attribute is a component as it is stored, and not composed. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Returns the entity's components that the key is composed of, in order, those that a part is made of included. */
    public List<? extends KeyComponent<?>> components() {
        return parts().map(part ->
                        part.derivation() == null ? part : part.derivation().source())
                .distinct()
                .toList();
    }

    /** Returns whatever stands between the literals, in order. */
    Stream<KeyComponent<?>> parts() {
        return segments.stream().filter(KeyComponent.class::isInstance).map(segment -> (KeyComponent<?>) segment);
    }

    /**
     * Returns the key of these values.
     *
     * @throws IllegalArgumentException if a component is not known, or the key is longer than the service takes
     */
    public String compose(KeyValues values) {
        if (isWhole) {
            return wholeText(values);
        }
        Head head = head(values);
        if (head.next() < segments.size()) {
            throw new IllegalArgumentException("the value of component `"
                    + ((KeyComponent<?>) segments.get(head.next())).name() + "` is not known");
        }
        return limited(head.text());
    }

    /**
     * Returns the key of these values as it is stored: a string, or what the component is stored as that is the whole key.
     *
     * @throws IllegalArgumentException if a component is not known, or the key is longer than the service takes
     */
    public AttributeValue value(KeyValues values) {
        String key = compose(values);
        return isWhole ? component().stored(key) : AttributeValue.of(key);
    }

    private KeyComponent<?> component() {
        return (KeyComponent<?>) segments.get(0);
    }

    private String wholeText(KeyValues values) {
        String text = values.find(component());
        if (text == null) {
            throw new IllegalArgumentException(
                    "the value of component `" + component().name() + "` is not known");
        }
        return text;
    }

    /** As {@link #compose}; empty where a component is not known, so that the item is not in the index. */
    public Optional<String> composeIfComplete(KeyValues values) {
        Head head = head(values);
        return head.next() < segments.size() ? Optional.empty() : Optional.of(limited(head.text()));
    }

    private String limited(String key) {
        // No character has more than three bytes for each of its units.
        if (key.length() * 3 > maxBytes) {
            int bytes = key.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > maxBytes) {
                throw new IllegalArgumentException("the key '" + attribute + "' composed as " + this + " has " + bytes
                        + " bytes, and the service takes " + maxBytes);
            }
        }
        return key;
    }

    /** As {@link #parse(String, KeyValues)}, of the key where {@code source} stands. */
    KeyValues parse(AttributeSource source, KeyValues others) {
        return isWhole ? others.andStored(component(), source.value()) : parse(source.string(), others);
    }

    /**
     * Returns {@code others} with the values of all components of a key.
     *
     * @throws IllegalArgumentException if no values compose this key
     */
    public KeyValues parse(String key, KeyValues others) {
        KeyValues values = others;
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof KeySegment.Literal literal) {
                if (!key.startsWith(literal.text(), at)) {
                    throw unparsable(key);
                }
                at += literal.text().length();
            } else {
                int end = end(key, at, i);
                values = parsed(i, key.substring(at, end), values);
                at = end;
            }
        }
        if (at < key.length()) {
            throw unparsable(key);
        }
        return values;
    }

    private int end(String key, int from, int segment) {
        if (segment + 1 == segments.size()) {
            return key.length();
        }
        KeySegment.Literal next = (KeySegment.Literal) segments.get(segment + 1);
        int end = key.indexOf(next.text().codePointAt(0), from);
        if (end < 0) {
            throw unparsable(key);
        }
        return end;
    }

    private KeyValues parsed(int segment, String text, KeyValues values) {
        KeyComponent<?> component = (KeyComponent<?>) segments.get(segment);
        String plain = KeyText.unescape(component, text, delimiters.get(segment));
        component.check(plain);
        String before = values.find(component);
        if (before == null) {
            return values.withText(component, plain);
        }
        if (!before.equals(plain)) {
            throw new IllegalArgumentException(component.subject(plain) + " in '" + attribute + "', and " + before
                    + " in another key of the item");
        }
        return values;
    }

    private IllegalArgumentException unparsable(String key) {
        return new IllegalArgumentException("\"" + key + "\" is not composed as " + this);
    }

    /** Returns the text up to the first component that is not known. */
    Head head(KeyValues known) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof KeySegment.Literal literal) {
                text.append(literal.text());
            } else {
                KeyComponent<?> component = (KeyComponent<?>) segments.get(i);
                String value = known.find(component);
                if (value == null) {
                    return new Head(text.toString(), i);
                }
                text.append(KeyText.escape(component, value, delimiters.get(i)));
            }
        }
        return new Head(text.toString(), segments.size());
    }

    /** Returns the escaped text of a component's value, which may be a prefix and so empty. */
    <V> String escaped(KeyComponent<V> component, V value) {
        return KeyText.escape(component, component.text(value), delimiters.get(segments.indexOf(component)));
    }

    /** Returns the text that ends a component: what the literal after it begins with, or null for the last segment. */
    @Nullable
    String endOf(KeyComponent<?> component) {
        int next = segments.indexOf(component) + 1;
        return next < segments.size() ? ((KeySegment.Literal) segments.get(next)).text() : null;
    }

    boolean isComplete(Head head) {
        return head.next() == segments.size();
    }

    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> segment instanceof KeySegment.Literal literal ? literal.text() : segment.toString())
                .collect(Collectors.joining());
    }

    /** The text before the segment at index {@code next}, which is a component that is not known, or the end. */
    record Head(String text, int next) {}
}
