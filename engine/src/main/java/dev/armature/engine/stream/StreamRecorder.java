package dev.armature.engine.stream;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.CommitTurn;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemChangeObserver;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.runtime.value.Item;

/** Records changes in the open streams of their tables, in the batch of the change. */
public final class StreamRecorder implements ItemChangeObserver {
    @Override
    public void observe(ItemChange change, WriteBatch batch, CommitTurn turn) {
        StreamDefinition stream = change.table().openStream();
        if (stream != null && !isRewrite(change)) {
            batch.put(RecordKey.of(stream.keyspace(), turn.take()), ChangeRecord.encode(stream, change));
        }
    }

    /** Returns whether the item is as it was, though its attributes may be in another order. */
    private static boolean isRewrite(ItemChange change) {
        Item before = change.before();
        Item after = change.after();
        return before != null
                && after != null
                && before.encoded().length == after.encoded().length
                && before.equals(after);
    }
}
