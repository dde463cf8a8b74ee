package dev.armature.runtime.value;

/** Says that a number is not one DynamoDB can store. */
public final class InvalidNumberException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why the number cannot be stored. */
    public enum Reason {
        /** The text is no decimal number. */
        NOT_A_NUMBER,
        /** More than 38 significant digits. */
        TOO_MANY_DIGITS,
        /** A magnitude of 1e126 or more. */
        OVERFLOW,
        /** A magnitude below 1e-130 that is not zero. */
        UNDERFLOW
    }

    private final Reason reason;
    private final String text;

    InvalidNumberException(Reason reason, String text) {
        super(describe(reason) + ": " + shorten(text));
        this.reason = reason;
        this.text = text;
    }

    private static String describe(Reason reason) {
        return switch (reason) {
            case NOT_A_NUMBER -> "Not a decimal number";
            case TOO_MANY_DIGITS -> "More than 38 significant digits";
            case OVERFLOW -> "A magnitude of 1e126 or more cannot be stored";
            case UNDERFLOW -> "A magnitude below 1e-130 cannot be stored";
        };
    }

    private static String shorten(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "… (" + text.length() + " characters)";
    }

    /** Returns why the number cannot be stored. */
    public Reason reason() {
        return reason;
    }

    /** Returns the number as it was given. */
    public String text() {
        return text;
    }
}
