package dev.armature.engine.stream;

import dev.armature.engine.encoding.KeyEncoder;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.Snapshot;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where records lie: the stream's keyspace, then the sequence number. */
final class RecordKey {
    private RecordKey() {}

    static byte[] of(int keyspace, SequenceNumber number) {
        return new KeyEncoder(keyspace)
                .whole(number.millis())
                .whole(number.counter())
                .toKey();
    }

    static SequenceNumber number(byte[] key) {
        ByteBuffer bytes = ByteBuffer.wrap(key);
        int from = key.length - 2 * Long.BYTES;
        return new SequenceNumber(bytes.getLong(from), (int) bytes.getLong(from + Long.BYTES));
    }

    /** Returns the number of the newest record of a stream, or null if it has none. */
    static @Nullable SequenceNumber newest(Snapshot snapshot, int keyspace) {
        KeyRange range = Keyspace.range(keyspace);
        Cursor cursor = snapshot.descending(range.from(), range.toExclusive());
        return cursor.next() ? number(cursor.key()) : null;
    }

    /** Returns the key that keeps how far a stream is trimmed. */
    static byte[] trimmed(int keyspace) {
        return new KeyEncoder(Keyspace.TRIMMED).whole(keyspace).toKey();
    }

    /** Returns the number of the newest record of a stream that was trimmed, or null if none was. */
    static @Nullable SequenceNumber newestTrimmed(Snapshot snapshot, int keyspace) {
        byte[] value = snapshot.get(trimmed(keyspace));
        return value == null ? null : number(value);
    }
}
