package dev.armature.runtime.key;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeValue;
import java.util.Optional;

/**
 * Conditions on a sort key that a template composes, as ranges of strings. Each holds for exactly those strings of the
 * template, with the given values of its first components, whose next component satisfies the condition; strings of
 * other templates may lie between them.
 */
public final class KeyRanges {
    private final KeyTemplate template;
    private final KeyTemplate.Head head;

    private KeyRanges(KeyTemplate template, KeyTemplate.Head head) {
        this.template = template;
        this.head = head;
    }

    /** Returns the ranges of {@code template} among the keys with these values. */
    public static KeyRanges of(KeyTemplate template, KeyValues known) {
        return new KeyRanges(template, template.head(known));
    }

    /** Returns the whole key, where all components are known. */
    public Optional<AttributeValue> equal() {
        return template.isComplete(head) ? Optional.of(AttributeValue.of(head.text())) : Optional.empty();
    }

    /** Returns the range of all keys with the known values; empty where that is every string. */
    public Optional<KeyCondition.Range> all() {
        return head.text().isEmpty() ? Optional.empty() : Optional.of(beginsWith(head.text()));
    }

    /** Returns the range of keys whose next component compares so with {@code value}. */
    public <V> KeyCondition.Range compared(Comparator comparator, KeyComponent<V> component, V value) {
        return switch (comparator) {
            case LT -> between(head.text(), KeyText.below(at(component, value)));
            case LE -> between(head.text(), last(component, value));
            case GT -> between(after(component, value), head.text() + KeyText.ABOVE_ALL);
            case GE -> between(at(component, value), head.text() + KeyText.ABOVE_ALL);
            case EQ, NE -> throw new IllegalArgumentException(comparator + " is no range");
        };
    }

    /** Returns the range of keys whose next component lies between these, both included. */
    public <V> KeyCondition.Range between(KeyComponent<V> component, V lower, V upper) {
        return between(at(component, lower), last(component, upper));
    }

    /** Returns the range of keys whose next component begins with {@code prefix}. */
    public <V> KeyCondition.Range beginsWith(KeyComponent<V> component, V prefix) {
        return beginsWith(head.text() + template.escaped(component, prefix));
    }

    /**
     * Returns the range of the complete key itself and all that continue it with one of these literals, and of nothing
     * else where the literals begin below {@code %}.
     */
    public KeyCondition.Range withContinuations(Iterable<String> literals) {
        String upper = head.text();
        for (String literal : literals) {
            String continued = head.text() + Character.toString(literal.codePointAt(0)) + KeyText.ABOVE_ALL;
            upper = continued.compareTo(upper) > 0 ? continued : upper;
        }
        return between(head.text(), upper);
    }

    private <V> String at(KeyComponent<V> component, V value) {
        String text = template.escaped(component, value);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("component `" + component.name() + "` is empty in no key");
        }
        return head.text() + text;
    }

    /** The highest key with this value. */
    private <V> String last(KeyComponent<V> component, V value) {
        String end = template.endOf(component);
        return at(component, value) + (end == null ? "" : end + KeyText.ABOVE_ALL);
    }

    /** The lowest string above every key with this value. */
    private <V> String after(KeyComponent<V> component, V value) {
        return template.endOf(component) == null ? at(component, value) + '\0' : last(component, value);
    }

    private KeyCondition.Range between(String lower, String upper) {
        String attribute = template.attribute().text();
        // No string is below the empty one, and the service takes none as a key.
        return lower.isEmpty()
                ? new KeyCondition.Compared(attribute, Comparator.LE, AttributeValue.of(upper))
                : new KeyCondition.Between(attribute, AttributeValue.of(lower), AttributeValue.of(upper));
    }

    private KeyCondition.Range beginsWith(String prefix) {
        return new KeyCondition.BeginsWith(template.attribute().text(), AttributeValue.of(prefix));
    }
}
