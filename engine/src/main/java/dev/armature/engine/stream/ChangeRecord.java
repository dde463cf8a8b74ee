package dev.armature.engine.stream;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.ChangeCause;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.runtime.operation.OperationType;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept. Its bytes:
 *
 * <pre>
 * record = type(1) cause(1) key newImage oldImage
 * each   = length(4) item's bytes; length 0 for an image that the stream does not carry
 * </pre>
 *
 * @param number its place
 * @param type what the change did
 * @param cause why
 * @param keys the item's key
 * @param newImage the item afterwards, where there is one and the stream carries it
 * @param oldImage the item before, where there was one and the stream carries it
 */
public record ChangeRecord(
        SequenceNumber number,
        OperationType type,
        ChangeCause cause,
        Item keys,
        Optional<Item> newImage,
        Optional<Item> oldImage) {
    private static final byte INSERT = 1;
    private static final byte MODIFY = 2;
    private static final byte REMOVE = 3;
    private static final byte REQUEST = 0;
    private static final byte EXPIRY = 1;
    private static final int HEADER_BYTES = 2 + 3 * Integer.BYTES;

    /** Returns the size in bytes of key and images, as billed. */
    public long sizeBytes() {
        return (long) keys.sizeBytes()
                + newImage.map(Item::sizeBytes).orElse(0)
                + oldImage.map(Item::sizeBytes).orElse(0);
    }

    /** Returns the bytes that a stream keeps of a change. */
    static byte[] encode(StreamDefinition stream, ItemChange change) {
        StreamViewType view = stream.viewType();
        boolean hasNew = view == StreamViewType.NEW_IMAGE || view == StreamViewType.NEW_AND_OLD_IMAGES;
        boolean hasOld = view == StreamViewType.OLD_IMAGE || view == StreamViewType.NEW_AND_OLD_IMAGES;
        byte[] keys = keys(change).encoded();
        byte[] newImage = bytes(hasNew ? change.after() : null);
        byte[] oldImage = bytes(hasOld ? change.before() : null);
        ByteBuffer record = ByteBuffer.allocate(HEADER_BYTES + keys.length + newImage.length + oldImage.length);
        record.put(type(change)).put(change.cause() == ChangeCause.EXPIRY ? EXPIRY : REQUEST);
        record.putInt(keys.length).put(keys);
        record.putInt(newImage.length).put(newImage);
        record.putInt(oldImage.length).put(oldImage);
        return record.array();
    }

    private static byte type(ItemChange change) {
        if (change.before() == null) {
            return INSERT;
        }
        return change.after() == null ? REMOVE : MODIFY;
    }

    private static OperationType type(byte type) {
        return switch (type) {
            case INSERT -> OperationType.INSERT;
            case MODIFY -> OperationType.MODIFY;
            case REMOVE -> OperationType.REMOVE;
            default -> throw new IllegalStateException("A stored record is of no type " + type);
        };
    }

    private static Item keys(ItemChange change) {
        Item item = change.after() == null ? change.before() : change.after();
        if (item == null) {
            throw new IllegalStateException("A change of nothing into nothing has no key");
        }
        ItemSink sink = new ItemSink();
        change.table().key().copyKey(item.source(), sink);
        return sink.toItem();
    }

    private static byte[] bytes(@Nullable Item item) {
        return item == null ? new byte[0] : item.encoded();
    }

    static ChangeRecord decode(SequenceNumber number, byte[] bytes) {
        ByteBuffer record = ByteBuffer.wrap(bytes);
        OperationType type = type(record.get());
        ChangeCause cause = record.get() == EXPIRY ? ChangeCause.EXPIRY : ChangeCause.REQUEST;
        return new ChangeRecord(number, type, cause, item(record).orElseThrow(), item(record), item(record));
    }

    private static Optional<Item> item(ByteBuffer record) {
        byte[] bytes = new byte[record.getInt()];
        record.get(bytes);
        return bytes.length == 0 ? Optional.empty() : Optional.of(Item.ofEncoded(bytes));
    }
}
