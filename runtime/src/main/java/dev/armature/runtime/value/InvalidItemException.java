package dev.armature.runtime.value;

/** Says that bytes are not an item, or that what was written cannot be one. Nothing was stored or changed. */
public final class InvalidItemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the item. */
    public enum Reason {
        /** The bytes do not follow the item format. */
        MALFORMED,
        /** Lists and maps are nested deeper than {@link Item#MAX_DEPTH}. */
        TOO_DEEP,
        /** A set has no members. */
        EMPTY_SET,
        /** A set holds the same member twice. */
        DUPLICATE_IN_SET,
        /** An attribute has an empty name. */
        EMPTY_NAME,
        /** An attribute's name is longer than {@link Item#MAX_NAME_BYTES}. */
        NAME_TOO_LONG,
        /** A string or name has half of a surrogate pair, which no UTF-8 can say. */
        NOT_UNICODE
    }

    private final Reason reason;

    InvalidItemException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static InvalidItemException malformed(String what) {
        return new InvalidItemException(Reason.MALFORMED, "Not an item: " + what);
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }
}
