package dev.armature.runtime.key;

/**
 * The least and the greatest value that a query asks for of one component, as text.
 *
 * @param component the component's place
 * @param lower the least
 * @param upper the greatest
 */
public record KeyBounds(KeyComponent<?> component, String lower, String upper) {

    /** Returns the bounds between two values, both included. */
    public static <V> KeyBounds between(KeyComponent<V> component, V lower, V upper) {
        return new KeyBounds(component, component.text(lower), component.text(upper));
    }
}
