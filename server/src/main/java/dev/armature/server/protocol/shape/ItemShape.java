package dev.armature.server.protocol.shape;

import dev.armature.runtime.value.Item;
import dev.armature.server.protocol.AttributeValueJson;
import dev.armature.server.protocol.JsonInput;

/** A map of attribute values that is an item or a key, read straight into its bytes. */
public record ItemShape() implements Shape<Item> {
    /** The only one that is needed. */
    public static final ItemShape INSTANCE = new ItemShape();

    @Override
    public Item read(JsonInput json) {
        json.requireObject();
        return json.valid(() -> AttributeValueJson.readItem(json), Item.empty());
    }

    @Override
    public void check(Item value, Violations violations) {
        // Values that are wrong in themselves wait in the input; what an item must hold, only its table says.
    }
}
