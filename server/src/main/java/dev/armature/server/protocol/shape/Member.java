package dev.armature.server.protocol.shape;

/**
 * A parameter: a member of a structure, by whose identity its value is asked for.
 *
 * @param <T> what it is read as
 */
public final class Member<T> {
    private final String name;
    private final Shape<T> shape;
    private final boolean isRequired;

    private Member(String name, Shape<T> shape, boolean isRequired) {
        this.name = name;
        this.shape = shape;
        this.isRequired = isRequired;
    }

    /** Returns a member that must be there. */
    public static <T> Member<T> required(String name, Shape<T> shape) {
        return new Member<>(name, shape, true);
    }

    /** Returns a member that may be left out. */
    public static <T> Member<T> optional(String name, Shape<T> shape) {
        return new Member<>(name, shape, false);
    }

    /** Returns its name in JSON. */
    public String name() {
        return name;
    }

    /** Returns what it may be. */
    public Shape<T> shape() {
        return shape;
    }

    /** Returns whether it must be there. */
    public boolean isRequired() {
        return isRequired;
    }
}
