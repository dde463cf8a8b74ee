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

    boolean isGlobalIndex() {
        return index != null && !index.isLocal();
    }

    /** Returns whether entries hold less than the items. */
    boolean isPartial() {
        return index != null && !index.projectsAll();
    }

    /** Returns the key in the store that a starting key means. */
    byte[] startKey(Item start) {
        if (start.attributeCount() != attributeCount()) {
            throw new ValidationException(
                    index == null
                            ? RequestWording.startKeySize()
                            : RequestWording.startKeyInvalid(RequestWording.keyDoesNotMatch()));
        }
        byte[] tableKey = table.key().encode(table.keyspace(), start);
        byte[] key = tableKey == null || index == null
                ? tableKey
                : index.key().encodeEntry(index.keyspace(), start, tableKey);
        if (key == null) {
            throw new ValidationException(RequestWording.startKeyInvalid(problem(start)));
        }
        return key;
    }

    /** Says what is wrong with a starting key that has the right number of attributes. */
    private String problem(Item start) {
        Optional<KeyFault> fault = table.key().findFault(start, false);
        return fault.isPresent() && fault.get() instanceof KeyFault.Empty empty
                ? RequestWording.emptyKey(empty.attribute(), empty.type() == AttributeType.S)
                : RequestWording.keyDoesNotMatch();
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
