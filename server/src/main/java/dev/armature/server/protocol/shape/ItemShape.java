package dev.armature.server.protocol.shape;

import dev.armature.runtime.value.Item;
import dev.armature.server.protocol.AttributeValueJson;
import dev.armature.server.protocol.JsonInput;
import dev.armature.server.protocol.Wording;
import java.util.function.UnaryOperator;

/**
 * A map of attribute values that is an item or a key, read straight into its bytes.
 *
 * @param wording how a value is refused, from what is wrong with it
 */
public record ItemShape(UnaryOperator<String> wording) implements Shape<Item> {
    /** An item, or the key of one. */
    public static final ItemShape ITEM = new ItemShape(UnaryOperator.identity());

    /** The key at which a page starts. */
    public static final ItemShape START_KEY = new ItemShape(Wording::startKeyValue);

    @Override
    public Item read(JsonInput json) {
        json.requireObject();
        return json.valid(() -> Refusals.reworded(() -> AttributeValueJson.readItem(json), wording), Item.empty());
    }

    @Override
    public void check(Item value, Violations violations) {
        // Values that are wrong in themselves wait in the input; what an item must hold, only its table says.
    }
}
