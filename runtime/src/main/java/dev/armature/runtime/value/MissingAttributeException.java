package dev.armature.runtime.value;

/** Says that an attribute was asked for which the map has not. */
public final class MissingAttributeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String attribute;

    /** Creates the exception for the attribute of this name. */
    public MissingAttributeException(String attribute) {
        super("Attribute '" + attribute + "' is missing");
        this.attribute = attribute;
    }

    /** Returns the name of the attribute that was asked for. */
    public String attribute() {
        return attribute;
    }
}
