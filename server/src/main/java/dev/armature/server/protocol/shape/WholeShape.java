package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;

/**
 * A whole number.
 *
 * @param type the API's name for its width: {@code Integer} or {@code Long}
 * @param value what it may be
 */
public record WholeShape(String type, Limits value) implements Shape<Long> {
    /** Returns the shape of 32-bit numbers within limits. */
    public static WholeShape integer(Limits value) {
        return new WholeShape("Integer", value);
    }

    /** Returns the shape of 64-bit numbers within limits. */
    public static WholeShape ofLong(Limits value) {
        return new WholeShape("Long", value);
    }

    @Override
    public Long read(JsonInput json) {
        long number = json.whole(type);
        return type.equals("Integer") ? (long) (int) number : number;
    }

    @Override
    public void check(Long number, Violations violations) {
        value.checkValue(number, violations);
    }
}
