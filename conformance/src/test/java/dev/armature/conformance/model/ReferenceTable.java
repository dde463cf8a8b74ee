package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table that is trivially right: its items, sorted by their keys. An index is a way to look at all of them. */
final class ReferenceTable {
    private final TableShape shape;
    private final TreeMap<Map<String, AttributeValue>, Map<String, AttributeValue>> items;

    ReferenceTable(TableShape shape) {
        this.shape = shape;
        this.items = new TreeMap<>(ReferenceOrder.by(shape.key().all()));
    }

    TableShape shape() {
        return shape;
    }

    /** Returns the item with the key of {@code like}, which may have other attributes; empty if there is none. */
    Map<String, AttributeValue> get(Map<String, AttributeValue> like) {
        return items.getOrDefault(like, Map.of());
    }

    void put(Map<String, AttributeValue> item) {
        items.remove(item);
        items.put(item, item);
    }

    void delete(Map<String, AttributeValue> key) {
        items.remove(key);
    }

    /** Returns the items that a table or index shows, ordered by its key and then by the table's. */
    List<Map<String, AttributeValue>> sorted(Optional<Index> index) {
        List<Map<String, AttributeValue>> shown = new ArrayList<>(items.values());
        if (index.isPresent()) {
            shown.removeIf(item -> !isIn(index.get(), item));
        }
        shown.sort(order(index));
        return shown;
    }

    /** Returns the order of a table or index: by its key, and then by the table's. */
    Comparator<Map<String, AttributeValue>> order(Optional<Index> index) {
        Comparator<Map<String, AttributeValue>> byTableKey =
                ReferenceOrder.by(shape.key().all());
        return index.map(shown -> ReferenceOrder.by(shown.key().all()).thenComparing(byTableKey))
                .orElse(byTableKey);
    }

    private static boolean isIn(Index index, Map<String, AttributeValue> item) {
        return index.key().all().stream().allMatch(part -> item.containsKey(part.name()));
    }

    /** Returns what an index holds of an item. */
    Map<String, AttributeValue> entry(Optional<Index> index, Map<String, AttributeValue> item) {
        if (index.isEmpty() || shape.projected(index.get()).isEmpty()) {
            return item;
        }
        Map<String, AttributeValue> entry = new LinkedHashMap<>(item);
        entry.keySet().retainAll(shape.projected(index.get()).get());
        return entry;
    }

    /** Returns the attributes that are the key of {@code item} in the table or in an index, and in the table. */
    Map<String, AttributeValue> keyOf(Optional<Index> index, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>(item);
        key.keySet()
                .removeIf(name -> !shape.key().has(name)
                        && index.filter(shown -> shown.key().has(name)).isEmpty());
        return key;
    }

    /** Returns whether {@code key} has exactly the attributes of the table's key, in their types. */
    boolean matchesSchema(Map<String, AttributeValue> key) {
        return key.size() == shape.key().all().size()
                && shape.key().all().stream().allMatch(part -> hasType(key, part));
    }

    /** Returns whether the first part of an item's key that is wrong is of another type, and not missing or empty. */
    boolean hasWrongKeyType(Map<String, AttributeValue> item) {
        for (Part part : shape.key().all()) {
            if (!item.containsKey(part.name())) {
                return false;
            }
            if (!hasType(item, part)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a key that is not exactly the table's. */
    void requireKey(Map<String, AttributeValue> key) {
        require(matchesSchema(key));
        requireNotEmpty(shape.key(), key);
    }

    /** Refuses an item that lacks a key in the table, or has one in an index which it may not have. */
    void requireItem(Map<String, AttributeValue> item) {
        requireTableKey(item);
        requireNoEmptyIndexKey(item);
        requireIndexTypes(item);
    }

    void requireTableKey(Map<String, AttributeValue> item) {
        require(shape.key().all().stream().allMatch(part -> hasType(item, part)));
        requireNotEmpty(shape.key(), item);
    }

    void requireNoEmptyIndexKey(Map<String, AttributeValue> item) {
        shape.indexes().stream()
                .filter(index -> hasTypes(index, item))
                .forEach(index -> requireNotEmpty(index.key(), item));
    }

    boolean isIndexKey(Part attribute) {
        return shape.indexes().stream().anyMatch(index -> index.key().all().contains(attribute));
    }

    void requireIndexTypes(Map<String, AttributeValue> item) {
        shape.indexes().forEach(index -> require(hasTypes(index, item)));
    }

    private static boolean hasTypes(Index index, Map<String, AttributeValue> item) {
        return index.key().all().stream().allMatch(part -> !item.containsKey(part.name()) || hasType(item, part));
    }

    private static boolean hasType(Map<String, AttributeValue> item, Part part) {
        AttributeValue value = item.get(part.name());
        return value != null && value.type() == part.type();
    }

    private static void requireNotEmpty(KeyParts key, Map<String, AttributeValue> item) {
        for (Part part : key.all()) {
            AttributeValue value = item.get(part.name());
            require(value == null || !isEmpty(value));
        }
    }

    static boolean isEmpty(AttributeValue value) {
        return value.equals(AttributeValue.of("")) || (value instanceof AttributeValue.B bytes && bytes.length() == 0);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ValidationException("not a key of the table or an index");
        }
    }
}
