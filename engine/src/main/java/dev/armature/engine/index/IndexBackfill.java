package dev.armature.engine.index;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.storage.Cursor;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a new index with the items that were there before it. Items that have no key in it, or a wrong one, are left out.
 * Writes go on meanwhile: the catalog knows the index already, so what they change is kept up to date from the start.
 */
public final class IndexBackfill {
    /** How many items are looked at in one commit, whose locks are held together. */
    private static final int AT_ONCE = 100;

    private final ItemReader reader;
    private final ItemWriter writer;

    /** Fills indexes by these. */
    public IndexBackfill(ItemReader reader, ItemWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Fills an index of a table, and returns when it is full. */
    public void fill(TableDefinition table, IndexDefinition index) {
        writer.awaitWrites();
        try (ItemReader.View view = reader.view()) {
            Cursor cursor = view.walk(Keyspace.range(table.keyspace()), true);
            List<byte[]> keys = new ArrayList<>();
            while (cursor.next()) {
                keys.add(cursor.key());
                if (keys.size() == AT_ONCE) {
                    addEntries(index, keys);
                    keys.clear();
                }
            }
            addEntries(index, keys);
        }
    }

    private void addEntries(IndexDefinition index, List<byte[]> keys) {
        writer.writeAll(keys, changes -> {
            for (byte[] key : keys) {
                Item item = changes.item(key);
                IndexEntry entry = IndexEntry.of(index, item, key);
                if (entry != null) {
                    changes.put(entry.key(), entry.item().encoded());
                }
            }
            return keys;
        });
    }
}
