package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;

/** A boolean. */
public record FlagShape() implements Shape<Boolean> {
    /** The only one that is needed. */
    public static final FlagShape INSTANCE = new FlagShape();

    @Override
    public Boolean read(JsonInput json) {
        return json.flag();
    }

    @Override
    public void check(Boolean value, Violations violations) {
        // Both values are allowed.
    }
}
