package dev.armature.runtime.key;

import dev.armature.runtime.value.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * Values of some components of an entity: those that its key gives, or all that its templates name. Immutable; adding a
 * value makes another one.
 */
public final class KeyValues {
    /** No values. */
    public static final KeyValues NONE = new KeyValues(null, "", null);

    private final @Nullable KeyComponent<?> component;
    private final String text;
    private final @Nullable KeyValues others;

    private KeyValues(@Nullable KeyComponent<?> component, String text, @Nullable KeyValues others) {
        this.component = component;
        this.text = text;
        this.others = others;
    }

    /**
     * Returns these values with that of one more component.
     *
     * @throws IllegalArgumentException if a key cannot hold the value; the message names component and value
     */
    public <V> KeyValues and(KeyComponent<V> more, V value) {
        if (value == null) {
            throw new IllegalArgumentException("component `" + more.name() + "` is null, and a key needs it");
        }
        return withText(more, more.text(value));
    }

    /** As {@link #and}, of a component that may be absent, which is null. */
    public <V> KeyValues andNullable(KeyComponent<V> more, @Nullable V value) {
        return value == null ? this : and(more, value);
    }

    /** As {@link #and}, of a value in its stored form. */
    public KeyValues andStored(KeyComponent<?> more, AttributeValue stored) {
        return withText(more, more.text(stored));
    }

    KeyValues withText(KeyComponent<?> more, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("component `" + more.name() + "` is empty, and a key needs a value");
        }
        return new KeyValues(more, value, this);
    }

    /** Returns the value of a component as text, or null where neither it is known nor what it is made of. */
    @Nullable
    String find(KeyComponent<?> wanted) {
        for (KeyValues values = this; values != null; values = values.others) {
            if (values.component == wanted) {
                return values.text;
            }
        }
        Derivation derivation = wanted.derivation();
        if (derivation == null) {
            return null;
        }
        String source = find(derivation.source());
        return source == null ? null : derivation.of(source);
    }

    /** Returns whether the value of a component is known. */
    public boolean has(KeyComponent<?> wanted) {
        return find(wanted) != null;
    }

    /** Returns the value of a component, which must be known. */
    public <V> V get(KeyComponent<V> wanted) {
        String found = find(wanted);
        if (found == null) {
            throw new IllegalArgumentException("the key has no component `" + wanted.name() + "`");
        }
        return wanted.value(found);
    }
}
