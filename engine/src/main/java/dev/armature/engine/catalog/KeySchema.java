package dev.armature.engine.catalog;

import dev.armature.engine.encoding.KeyEncoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a table's or an index's key, in order, and the way from an item to the bytes of its key.
 *
 * <p>Encoding answers null where an item has no such key; {@link #findFault} then says why. So the common case walks the
 * item once and words nothing.
 */
public final class KeySchema {
    /** The most bytes of a partition key, those of several attributes together. */
    public static final int MAX_PARTITION_KEY_BYTES = 2048;
    /** The most bytes of a sort key, those of several attributes together. */
    public static final int MAX_SORT_KEY_BYTES = 1024;

    private final List<KeyAttribute> partition;
    private final List<KeyAttribute> sort;
    private final List<KeyAttribute> all;

    /** Creates the schema of a partition key and, where {@code sort} is not empty, a sort key. */
    public KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {
        this.partition = List.copyOf(partition);
        this.sort = List.copyOf(sort);
        List<KeyAttribute> both = new ArrayList<>(partition);
        both.addAll(sort);
        this.all = List.copyOf(both);
    }

    /** Returns the attributes of the partition key: one for a table, up to four for a global index. */
    public List<KeyAttribute> partition() {
        return partition;
    }

    /** Returns the attributes of the sort key: none, one, or up to four for a global index. */
    public List<KeyAttribute> sort() {
        return sort;
    }

    /** Returns the attributes of both, the partition key's first. */
    public List<KeyAttribute> all() {
        return all;
    }

    /** Returns whether the named attribute is one of the key's. */
    public boolean has(String attribute) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().text().equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the key of an item of a table, or null if it has none. */
    public byte @Nullable [] encode(int keyspace, Item item) {
        KeyEncoder encoder = encoder(keyspace, item);
        return encoder == null ? null : encoder.toKey();
    }

    /** Returns the key that {@code key} is, or null if it is none; other attributes than the key's make it none. */
    public byte @Nullable [] encodeExactly(int keyspace, Item key) {
        return key.attributeCount() == all.size() ? encode(keyspace, key) : null;
    }

    /**
     * Returns the key of an index entry: this key's values, then those of the item's key in the table, since several
     * items may have the same key in an index. Null if the item is not in the index.
     */
    public byte @Nullable [] encodeEntry(int keyspace, Item item, byte[] tableKey) {
        KeyEncoder encoder = encoder(keyspace, item);
        return encoder == null ? null : encoder.valuesOf(tableKey).toKey();
    }

    private @Nullable KeyEncoder encoder(int keyspace, Item item) {
        AttributeSource source = item.source();
        KeyEncoder encoder = new KeyEncoder(keyspace).startPartition();
        if (!append(encoder, source, partition, MAX_PARTITION_KEY_BYTES)) {
            return null;
        }
        encoder.endPartition();
        return append(encoder, source, sort, MAX_SORT_KEY_BYTES) ? encoder : null;
    }

    private static boolean append(
            KeyEncoder encoder, AttributeSource source, List<KeyAttribute> attributes, int maxBytes) {
        int sizeBytes = 0;
        for (int i = 0; i < attributes.size(); i++) {
            KeyAttribute attribute = attributes.get(i);
            if (!source.find(attribute.name()) || source.type() != attribute.type()) {
                return false;
            }
            encoder.value(source);
            if (encoder.valueBytes() == 0) {
                return false;
            }
            sizeBytes += encoder.valueBytes();
        }
        return sizeBytes <= maxBytes;
    }

    /** Writes the key attributes of an item, which has them, in the schema's order. */
    public void copyKey(AttributeSource item, AttributeSink target) {
        for (KeyAttribute attribute : all) {
            if (item.find(attribute.name())) {
                target.attribute(attribute.name());
                item.copyTo(target);
            }
        }
    }

    /** Returns why the key of an item, complete or not, is none; empty if it is one, or would be with the rest. */
    public Optional<KeyFault> findFault(Item item, boolean mayBeMissing) {
        for (KeyAttribute attribute : all) {
            Optional<AttributeValue> value = item.find(attribute.name());
            if (value.isEmpty()) {
                if (!mayBeMissing) {
                    return Optional.of(new KeyFault.Missing(attribute.name().text()));
                }
            } else if (value.get().type() != attribute.type()) {
                return Optional.of(new KeyFault.WrongType(
                        attribute.name().text(), attribute.type(), value.get().type()));
            }
        }
        return findValueFault(item);
    }

    /** Returns why {@code key} is not the key of an item. */
    public Optional<KeyFault> findFaultExactly(Item key) {
        if (key.attributeCount() != all.size()) {
            return Optional.of(new KeyFault.WrongAttributes());
        }
        return findFault(key, false);
    }

    private Optional<KeyFault> findValueFault(Item item) {
        for (KeyAttribute attribute : all) {
            if (attribute.type() != AttributeType.N && item.has(attribute.name()) && sizeBytes(item, attribute) == 0) {
                return Optional.of(new KeyFault.Empty(attribute.name().text(), attribute.type()));
            }
        }
        int partitionBytes = sizeBytes(item, partition);
        if (partitionBytes > MAX_PARTITION_KEY_BYTES) {
            return Optional.of(
                    new KeyFault.PartitionKeyTooLarge(first(partition), partition.size() > 1, partitionBytes));
        }
        int sortBytes = sizeBytes(item, sort);
        if (sortBytes > MAX_SORT_KEY_BYTES) {
            return Optional.of(new KeyFault.SortKeyTooLarge(first(sort), sort.size() > 1, sortBytes));
        }
        return Optional.empty();
    }

    private static String first(List<KeyAttribute> attributes) {
        return attributes.get(0).name().text();
    }

    private static int sizeBytes(Item item, List<KeyAttribute> attributes) {
        int size = 0;
        for (KeyAttribute attribute : attributes) {
            size += item.has(attribute.name()) ? sizeBytes(item, attribute) : 0;
        }
        return size;
    }

    private static int sizeBytes(Item item, KeyAttribute attribute) {
        AttributeSource source = item.source();
        source.find(attribute.name());
        return new KeyEncoder(0).value(source).valueBytes();
    }

    /** Returns the attribute of this name, if it is one of the key's. */
    public Optional<KeyAttribute> find(AttributeName name) {
        for (KeyAttribute attribute : all) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
