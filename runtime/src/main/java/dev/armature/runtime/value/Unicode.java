package dev.armature.runtime.value;

/** What can be said of a string's characters before it is encoded. */
public final class Unicode {
    private Unicode() {}

    /** Returns whether every surrogate stands in a pair: half of one would be encoded as a question mark. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!isPair) {
                return false;
            }
            i++;
        }
        return true;
    }
}
