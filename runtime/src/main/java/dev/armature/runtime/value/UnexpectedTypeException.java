package dev.armature.runtime.value;

/** Says that a value was read as one type while the item holds another. */
public final class UnexpectedTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final AttributeType expected;
    private final AttributeType found;

    /** Creates the exception for the attribute last looked up, which is empty where none was. */
    public UnexpectedTypeException(String attribute, AttributeType expected, AttributeType found) {
        super("Attribute '" + attribute + "' holds " + found + " where " + expected + " was expected");
        this.attribute = attribute;
        this.expected = expected;
        this.found = found;
    }

    /** Returns the name of the attribute last looked up; the value itself may lie deeper inside it. */
    public String attribute() {
        return attribute;
    }

    /** Returns the type that the reader asked for. */
    public AttributeType expected() {
        return expected;
    }

    /** Returns the type that is stored. */
    public AttributeType found() {
        return found;
    }
}
