package dev.armature.runtime.key;

/** A part of a {@link KeyTemplate}: text as it is, or the value of a component. */
public sealed interface KeySegment permits KeySegment.Literal, KeyComponent {

    /** Returns the segment that is {@code text} in every key. */
    static KeySegment literal(String text) {
        return new Literal(text);
    }

    /** Text that every key of a template has. */
    record Literal(String text) implements KeySegment {
        /** Checks that there is text. */
        public Literal {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A literal of a key template has at least one character");
            }
        }
    }
}
