package dev.armature.server.protocol.shape;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.server.protocol.AttributeValueJson;
import dev.armature.server.protocol.JsonInput;

/** One attribute value. */
public record ValueShape() implements Shape<AttributeValue> {
    /** The only one that is needed. */
    public static final ValueShape INSTANCE = new ValueShape();

    @Override
    public AttributeValue read(JsonInput json) {
        json.requireAttributeValue();
        return json.valid(() -> AttributeValueJson.readValue(json), AttributeValue.NULL.INSTANCE);
    }

    @Override
    public void check(AttributeValue value, Violations violations) {
        // Values that are wrong in themselves wait in the input.
    }
}
