package dev.armature.engine.index;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.item.CommitTurn;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemChangeObserver;
import dev.armature.engine.storage.WriteBatch;
import java.util.List;

/**
 * Keeps index entries what the items say. An entry that stays as it was is not written; one whose key changed moves.
 */
public final class IndexMaintainer implements ItemChangeObserver {
    @Override
    public void observe(ItemChange change, WriteBatch batch, CommitTurn turn) {
        List<IndexDefinition> indexes = change.table().indexes();
        for (int i = 0; i < indexes.size(); i++) {
            IndexDefinition index = indexes.get(i);
            IndexEntry before = IndexEntry.of(index, change.before(), change.key());
            IndexEntry after = IndexEntry.of(index, change.after(), change.key());
            if (before != null && (after == null || !after.hasKeyOf(before))) {
                batch.delete(before.key());
            }
            if (after != null && (before == null || !after.hasKeyOf(before) || !after.hasBytesOf(before))) {
                batch.put(after.key(), after.item().encoded());
            }
        }
    }

    /**
     * Adds to {@code meter} what a change costs in each index: a unit for each KB begun of what appears, goes, or is
     * changed in place; both for an entry that moves; nothing, and no mention, for an entry that stays as it was.
     */
    public static void measure(ItemChange change, CapacityMeter meter) {
        for (IndexDefinition index : change.table().indexes()) {
            IndexEntry before = IndexEntry.of(index, change.before(), change.key());
            IndexEntry after = IndexEntry.of(index, change.after(), change.key());
            if (before != null && after != null && after.hasKeyOf(before)) {
                if (!after.item().equals(before.item())) {
                    int larger =
                            Math.max(before.item().sizeBytes(), after.item().sizeBytes());
                    meter.addIndex(index, CapacityMeter.writeUnits(larger));
                }
                continue;
            }
            if (before != null) {
                meter.addIndex(index, CapacityMeter.writeUnits(before.item().sizeBytes()));
            }
            if (after != null) {
                meter.addIndex(index, CapacityMeter.writeUnits(after.item().sizeBytes()));
            }
        }
    }
}
