package dev.armature.engine.operation;

import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.stream.ReadPosition;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A shard iterator as it is handed out: the stream's ARN, a version, and what else it holds in Base64, divided by bars.
 *
 * @param streamArn the stream
 * @param shardStartMillis when the shard begins, which no other of the stream does
 * @param position where reading goes on
 * @param issuedAtMillis when it was handed out
 */
record IteratorText(String streamArn, long shardStartMillis, ReadPosition position, long issuedAtMillis) {
    private static final String VERSION = "|1|";
    private static final int BYTES = 4 * Long.BYTES + 1;

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(shardStartMillis)
                .putLong(position.next().millis())
                .putLong(position.next().counter())
                .putLong(issuedAtMillis)
                .put((byte) (position.isHorizon() ? 1 : 0));
        return streamArn + VERSION + Base64.getEncoder().encodeToString(bytes.array());
    }

    /** Returns what a text holds, or null if it was not handed out here. */
    static @Nullable IteratorText decode(String text) {
        int version = text.indexOf(VERSION);
        if (version < 0) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(version + VERSION.length())));
            long shardStartMillis = bytes.getLong();
            SequenceNumber next = new SequenceNumber(bytes.getLong(), (int) bytes.getLong());
            long issuedAtMillis = bytes.getLong();
            ReadPosition position = new ReadPosition(next, bytes.get() == 1);
            return new IteratorText(text.substring(0, version), shardStartMillis, position, issuedAtMillis);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return null;
        }
    }
}
