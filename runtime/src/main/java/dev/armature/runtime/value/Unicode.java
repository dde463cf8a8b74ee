package dev.armature.runtime.value;

/** What can be said of a string's characters before it is encoded. */
public final class Unicode {
    private Unicode() {}

    /** Returns whether every surrogate stands in a pair: half of one would be encoded as a question mark. */
    public static boolean isWellFormed(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (Character.isSurrogate(c)) {
                boolean isPair =
                        Character.isHighSurrogate(c) && i < text.length() && Character.isLowSurrogate(text.charAt(i++));
                if (!isPair) {
                    return false;
                }
            }
        }
        return true;
    }
}
