package dev.armature.runtime.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An item: attributes by name, in a compact, immutable, self-describing byte form.
 *
 * <p>Codecs write entities straight into it and read them straight out; the store keeps exactly these bytes. Looking an
 * attribute up decodes that attribute only. Two items are equal if they hold equal attributes, in whatever order.
 * {@code docs/item-format.md} describes the bytes.
 */
public final class Item implements ReadableItem {
    /** How deep lists and maps may be nested inside an item: 32 levels with the item itself, which is not counted here. */
    public static final int MAX_DEPTH = 31;

    /** The length of the longest attribute name, in UTF-8 bytes. */
    public static final int MAX_NAME_BYTES = 65_535;

    private static final Item EMPTY = new ItemSink().toItem();

    private final byte[] bytes;

    private Item(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the item without attributes. */
    public static Item empty() {
        return EMPTY;
    }

    /** Returns an item of these attributes, in the map's order. */
    public static Item of(Map<String, AttributeValue> attributes) {
        ItemSink sink = new ItemSink();
        attributes.forEach((name, value) -> {
            sink.attribute(name);
            value.writeTo(sink);
        });
        return sink.toItem();
    }

    /**
     * Returns the item in bytes that this library encoded, without checking or copying them. For stores; bytes from
     * anywhere else go through {@link #decode(byte[])}.
     */
    public static Item ofEncoded(byte[] encoded) {
        return new Item(encoded);
    }

    /**
     * Checks bytes from outside and returns a copy of them as an item.
     *
     * @throws InvalidItemException if they do not follow the format
     */
    public static Item decode(byte[] encoded) {
        byte[] copy = encoded.clone();
        ItemCheck.check(copy);
        return new Item(copy);
    }

    /** Returns the bytes themselves, for stores; they are shared, and never to be changed. */
    public byte[] encoded() {
        return bytes;
    }

    /** Returns the number of top-level attributes. */
    public int attributeCount() {
        return ItemFormat.readInt(bytes, 1);
    }

    /** Returns whether there is no attribute. */
    public boolean isEmpty() {
        return attributeCount() == 0;
    }

    /** Returns the item's size in bytes as billed: names in UTF-8 plus values. Walks the item. */
    public int sizeBytes() {
        return ItemSize.of(bytes);
    }

    /** Returns the value of a top-level attribute. */
    public Optional<AttributeValue> find(String attribute) {
        return find(AttributeName.of(attribute));
    }

    /** Returns the value of a top-level attribute. */
    public Optional<AttributeValue> find(AttributeName attribute) {
        AttributeSource source = source();
        return source.find(attribute) ? Optional.of(source.value()) : Optional.empty();
    }

    /** Returns the value at {@code path}; empty where a step leads nowhere or through a value of another type. */
    public Optional<AttributeValue> find(DocumentPath path) {
        AttributeSource source = source();
        return path.moveTo(source) ? Optional.of(source.value()) : Optional.empty();
    }

    /** Returns whether there is a top-level attribute of this name. */
    public boolean has(AttributeName attribute) {
        return source().find(attribute);
    }

    /** Returns all attributes, decoded, in their order. */
    public Map<String, AttributeValue> toMap() {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        AttributeSource source = source();
        while (source.next()) {
            map.put(source.name(), source.value());
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public AttributeSource source() {
        return new ItemSource(bytes);
    }

    @Override
    public void writeTo(AttributeSink sink) {
        AttributeSource source = source();
        while (source.next()) {
            sink.attribute(source.name());
            source.copyTo(sink);
        }
    }

    @Override
    public Item toItem() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item
                && (Arrays.equals(item.bytes, bytes)
                        || (item.attributeCount() == attributeCount()
                                && item.toMap().equals(toMap())));
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    /** Returns the attributes in a form for people: logs and test failures. */
    @Override
    public String toString() {
        return toMap().toString();
    }
}
