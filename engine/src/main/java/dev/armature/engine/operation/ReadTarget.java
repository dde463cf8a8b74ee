package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.KeyFault;
import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Query or Scan walks: a table, or one of its indexes. */
record ReadTarget(TableDefinition table, @Nullable IndexDefinition index) {
    int keyspace() {
        return index == null ? table.keyspace() : index.keyspace();
    }

    KeySchema key() {
        return index == null ? table.key() : index.key();
    }

    /** Returns the refusal of an attribute of the key that is empty. */
    String emptyKey(KeyAttribute attribute) {
        String name = attribute.name().text();
        boolean isString = attribute.type() == AttributeType.S;
        return index == null
                ? RequestWording.emptyKey(name, isString)
                : RequestWording.emptyIndexKey(index.name(), name, isString);
    }

    boolean isGlobalIndex() {
        return index != null && !index.isLocal();
    }

    /** Returns whether entries hold less than the items. */
    boolean isPartial() {
        return index != null && !index.projectsAll();
    }

    /**
     * Returns the key in the store that a starting key means, or null if it is no key of what is walked.
     *
     * @throws ValidationException if an attribute of the key is empty
     */
    byte @Nullable [] findStartKey(Item start) {
        if (start.attributeCount() != attributeCount()) {
            return null;
        }
        byte[] tableKey = table.key().encode(table.keyspace(), start);
        if (tableKey == null) {
            requireNoEmptyKey(start);
        }
        return tableKey == null || index == null
                ? tableKey
                : index.key().encodeEntry(index.keyspace(), start, tableKey);
    }

    private void requireNoEmptyKey(Item start) {
        Optional<KeyFault> fault = table.key().findFault(start, false);
        if (fault.isPresent() && fault.get() instanceof KeyFault.Empty empty) {
            throw new ValidationException(RequestWording.startKeyInvalid(
                    RequestWording.emptyKey(empty.attribute(), empty.type() == AttributeType.S)));
        }
    }

    private int attributeCount() {
        int count = table.key().all().size();
        if (index != null) {
            for (KeyAttribute attribute : index.key().all()) {
                count += table.key().has(attribute.name().text()) ? 0 : 1;
            }
        }
        return count;
    }

    /** Returns the key by which the next page goes on behind {@code last}: the table's key, then the rest of the index's. */
    Item lastEvaluatedKey(Item last) {
        ItemSink sink = new ItemSink();
        AttributeSource source = last.source();
        table.key().copyKey(source, sink);
        if (index != null) {
            for (KeyAttribute attribute : index.key().all()) {
                if (!table.key().has(attribute.name().text()) && source.find(attribute.name())) {
                    sink.attribute(attribute.name());
                    source.copyTo(sink);
                }
            }
        }
        return sink.toItem();
    }
}
