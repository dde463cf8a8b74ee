package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items that keep values unique. Beside an item with a unique value lies a marker, whose key is made of the value: two
 * items with the same value would need the same marker.
 *
 * <p>A marker's partition key is {@code armature:unique:}, the scope with its length before it, a letter for the value's
 * type, and the value. No key of an entity begins so, which is checked wherever such a key is made. Its sort key, where
 * the table has one, is the same for all markers. It holds the key of its owner, and nothing that an index is keyed by.
 */
final class UniqueMarkers {
    /** What the partition key of every marker begins with, and that of no entity. */
    static final String PREFIX = "armature:unique:";

    /** The attribute of a marker that holds its owner's key, which no item of an entity has. */
    static final DocumentPath OWNER = DocumentPath.of(AttributeName.of("armature:owner"));

    /** The condition that an item is no marker. */
    static final Condition IS_NONE = new Condition.AttributeNotExists(OWNER);

    private static final int MAX_PARTITION_KEY_BYTES = 2048;

    private UniqueMarkers() {}

    /** Returns the unique values of an item. */
    static Map<UniqueAttribute, AttributeValue> valuesOf(List<UniqueAttribute> uniques, ReadableItem item) {
        Map<UniqueAttribute, AttributeValue> values = new LinkedHashMap<>();
        Item encoded = item.toItem();
        for (UniqueAttribute unique : uniques) {
            encoded.find(unique.attribute()).ifPresent(value -> values.put(unique, value));
        }
        return values;
    }

    /** The condition that an item has just these unique values. */
    static Optional<Condition> unchanged(List<UniqueAttribute> uniques, Map<UniqueAttribute, AttributeValue> values) {
        List<Condition> conditions = new ArrayList<>();
        for (UniqueAttribute unique : uniques) {
            DocumentPath path = DocumentPath.of(unique.attribute());
            AttributeValue value = values.get(unique);
            conditions.add(
                    value == null
                            ? new Condition.AttributeNotExists(path)
                            : Condition.compare(path, Comparator.EQ, value));
        }
        return conditions.stream().reduce(Condition::and);
    }

    /** Returns the key of the marker of a value, in the form of its owner's key. */
    static Item keyOf(
            EntityMapping<?, ?> mapping, Object ownerKey, Item owner, UniqueAttribute unique, AttributeValue value) {
        String within = unique.isPerPartition()
                ? partition(owner.find(mapping.keyAttributes().get(0)).orElseThrow())
                : "";
        String text = PREFIX + unique.scope().length() + ":" + unique.scope() + ":" + within + letterOf(value) + ":"
                + textOf(value);
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_PARTITION_KEY_BYTES) {
            throw new CodecException(
                            mapping.entity(),
                            unique.attribute().text(),
                            "is too long to be unique: with the scope it is more than " + MAX_PARTITION_KEY_BYTES
                                    + " bytes",
                            null)
                    .withKey(mapping.entity(), String.valueOf(ownerKey));
        }
        List<AttributeName> names = mapping.keyAttributes();
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        key.put(names.get(0).text(), alike(owner.find(names.get(0)).orElseThrow(), text));
        if (names.size() > 1) {
            key.put(names.get(1).text(), alike(owner.find(names.get(1)).orElseThrow(), PREFIX));
        }
        return Item.of(key);
    }

    /** Returns the part of a marker's key that is a partition's own, with its length, so that no value can pretend to it. */
    private static String partition(AttributeValue key) {
        String text = textOf(key);
        return "P" + letterOf(key) + text.length() + ":" + text + ":";
    }

    private static AttributeValue alike(AttributeValue keyPart, String text) {
        if (keyPart instanceof AttributeValue.S) {
            return AttributeValue.of(text);
        }
        return keyPart instanceof AttributeValue.N
                ? AttributeValue.of(0L)
                : new AttributeValue.B(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the marker with {@code key}, of the item with key {@code owner}. */
    static Item marker(Item key, Item owner) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>(key.toMap());
        attributes.put("armature:owner", ownerValue(owner));
        return Item.of(attributes);
    }

    /** The condition that a marker is not there. */
    static Condition isFree(EntityMapping<?, ?> mapping) {
        return new Condition.AttributeNotExists(
                DocumentPath.of(mapping.keyAttributes().get(0)));
    }

    /** The condition that a marker is the one of the item with key {@code owner}, or not there. */
    static Condition isFreeOrOf(EntityMapping<?, ?> mapping, Item owner) {
        return isFree(mapping).or(Condition.compare(OWNER, Comparator.EQ, ownerValue(owner)));
    }

    private static AttributeValue ownerValue(Item key) {
        return new AttributeValue.M(key.toMap());
    }

    /** Refuses the key of an entity that could be a marker's. */
    static void check(EntityMapping<?, ?> mapping, Item key, Object keyRecord) {
        AttributeName partition = mapping.keyAttributes().get(0);
        if (isMarker(mapping, key)) {
            throw new CodecException(
                            mapping.entity(),
                            partition.text(),
                            "cannot be a key: '" + PREFIX + "' begins the keys of markers of unique values",
                            null)
                    .withKey(mapping.entity(), String.valueOf(keyRecord));
        }
    }

    /** Refuses a composed key that could be a marker's, in a table whose other entities may have unique values. */
    static void check(String key) {
        if (key.startsWith(PREFIX)) {
            throw new IllegalArgumentException("'" + PREFIX + "' begins the keys of markers of unique values");
        }
    }

    /** Returns whether an item with {@code key} is a marker, in a table of an entity with unique values. */
    static boolean isMarker(EntityMapping<?, ?> mapping, Item key) {
        return key.find(mapping.keyAttributes().get(0))
                .map(UniqueMarkers::isReserved)
                .orElse(false);
    }

    private static boolean isReserved(AttributeValue partition) {
        if (partition instanceof AttributeValue.S text) {
            return text.value().startsWith(PREFIX);
        }
        return partition instanceof AttributeValue.B binary
                && new String(binary.value(), StandardCharsets.ISO_8859_1).startsWith(PREFIX);
    }

    private static char letterOf(AttributeValue value) {
        return value instanceof AttributeValue.S ? 'S' : value instanceof AttributeValue.N ? 'N' : 'B';
    }

    /** Returns a unique value as text. */
    static String textOf(AttributeValue value) {
        if (value instanceof AttributeValue.S text) {
            return text.value();
        }
        if (value instanceof AttributeValue.N number) {
            return number.value().toString();
        }
        if (value instanceof AttributeValue.B binary) {
            return Base64.getEncoder().encodeToString(binary.value());
        }
        throw new IllegalArgumentException("A unique value is a string, number or binary value, not " + value);
    }
}
