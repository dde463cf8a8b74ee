package dev.armature.runtime.sdk;

import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of requests and answers. The SDK gives an empty map for one that is absent, and says so in a {@code has…}. */
final class Items {
    private Items() {}

    /** Returns the item, or refuses the request if it has none. */
    static WritableItem required(boolean present, Map<String, AttributeValue> attributes, String member) {
        RequestFaults.required(present ? attributes : null, member);
        return SdkValues.readable(attributes);
    }

    /** Returns the item as bytes, if it is there. */
    static Optional<Item> find(boolean present, Map<String, AttributeValue> attributes) {
        return present ? Optional.of(SdkValues.item(attributes)) : Optional.empty();
    }

    /** Returns the items, read where they lie. */
    static List<ReadableItem> readables(List<Map<String, AttributeValue>> items) {
        List<ReadableItem> readables = new ArrayList<>(items.size());
        items.forEach(item -> readables.add(SdkValues.readable(item)));
        return readables;
    }

    /** Returns the items in the SDK's form. */
    static List<Map<String, AttributeValue>> maps(List<? extends WritableItem> items) {
        List<Map<String, AttributeValue>> maps = new ArrayList<>(items.size());
        items.forEach(item -> maps.add(SdkValues.toMap(item)));
        return maps;
    }
}
