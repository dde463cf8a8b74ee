package dev.armature.runtime.stream;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One entity of a table's stream: which records are of it, how they become changes, and who is given them. Generated
 * handlers make one for each of their entities, by the table's view.
 */
public final class EntityChanges {
    private final EntityMapping<?, ?> mapping;
    private final StreamViewType view;
    /** Reads the change that a record tells of, and returns what gives it to the handler. */
    private final Function<StreamRecord, Runnable> reading;

    private <C> EntityChanges(
            EntityMapping<?, ?> mapping,
            StreamViewType view,
            Function<StreamRecord, C> change,
            Consumer<? super C> handler) {
        this.mapping = mapping;
        this.view = view;
        this.reading = record -> {
            C read = change.apply(record);
            return () -> handler.accept(read);
        };
    }

    /** Returns an entity of a stream that carries it before and after. */
    public static <T> EntityChanges newAndOldImages(EntityMapping<T, ?> mapping, Consumer<? super Change<T>> handler) {
        return new EntityChanges(
                mapping,
                StreamViewType.NEW_AND_OLD_IMAGES,
                record -> {
                    ChangeEvent event = ChangeEvent.of(record);
                    return switch (record.eventName()) {
                        case INSERT -> new Change.Inserted<>(event, newImage(mapping, record));
                        case MODIFY ->
                            new Change.Modified<>(event, oldImage(mapping, record), newImage(mapping, record));
                        case REMOVE -> new Change.Removed<>(event, oldImage(mapping, record), record.isExpiry());
                    };
                },
                handler);
    }

    /** Returns an entity of a stream that carries it after a change. */
    public static <K, T> EntityChanges newImages(
            EntityMapping<T, K> mapping, Consumer<? super NewImageChange<K, T>> handler) {
        return new EntityChanges(
                mapping,
                StreamViewType.NEW_IMAGE,
                record -> {
                    ChangeEvent event = ChangeEvent.of(record);
                    return switch (record.eventName()) {
                        case INSERT -> new NewImageChange.Inserted<>(event, newImage(mapping, record));
                        case MODIFY -> new NewImageChange.Modified<>(event, newImage(mapping, record));
                        case REMOVE -> new NewImageChange.Removed<>(event, key(mapping, record), record.isExpiry());
                    };
                },
                handler);
    }

    /** Returns an entity of a stream that carries it before a change. */
    public static <K, T> EntityChanges oldImages(
            EntityMapping<T, K> mapping, Consumer<? super OldImageChange<K, T>> handler) {
        return new EntityChanges(
                mapping,
                StreamViewType.OLD_IMAGE,
                record -> {
                    ChangeEvent event = ChangeEvent.of(record);
                    return switch (record.eventName()) {
                        case INSERT -> new OldImageChange.Inserted<>(event, key(mapping, record));
                        case MODIFY -> new OldImageChange.Modified<>(event, oldImage(mapping, record));
                        case REMOVE ->
                            new OldImageChange.Removed<>(event, oldImage(mapping, record), record.isExpiry());
                    };
                },
                handler);
    }

    /** Returns an entity of a stream that carries keys alone. */
    public static <K> EntityChanges keys(EntityMapping<?, K> mapping, Consumer<? super KeyChange<K>> handler) {
        return new EntityChanges(
                mapping,
                StreamViewType.KEYS_ONLY,
                record -> {
                    ChangeEvent event = ChangeEvent.of(record);
                    return switch (record.eventName()) {
                        case INSERT -> new KeyChange.Inserted<>(event, key(mapping, record));
                        case MODIFY -> new KeyChange.Modified<>(event, key(mapping, record));
                        case REMOVE -> new KeyChange.Removed<>(event, key(mapping, record), record.isExpiry());
                    };
                },
                handler);
    }

    private static <T> T newImage(EntityMapping<T, ?> mapping, StreamRecord record) {
        return image(mapping, record, record.newImage(), "new");
    }

    private static <T> T oldImage(EntityMapping<T, ?> mapping, StreamRecord record) {
        return image(mapping, record, record.oldImage(), "old");
    }

    private static <T> T image(
            EntityMapping<T, ?> mapping, StreamRecord record, Optional<ReadableItem> image, String which) {
        ReadableItem item = image.orElseThrow(() -> new IllegalStateException("The record " + record.sequenceNumber()
                + " has no " + which + " image, being of a stream of " + record.streamViewType()));
        try {
            return mapping.decode(item);
        } catch (CodecException e) {
            throw e.withKey(mapping.entity(), String.valueOf(key(mapping, record)));
        }
    }

    private static <K> K key(EntityMapping<?, K> mapping, StreamRecord record) {
        return mapping.decodeKey(record.keys());
    }

    /** Returns whether a record is of an item that keeps a value of the entity unique. */
    boolean isMarker(StreamRecord record) {
        return mapping.isMarker(record.keys());
    }

    /** Returns whether a record is of the entity: by an image where it has one, else by its key. */
    boolean isOwn(StreamRecord record) {
        return record.newImage().or(record::oldImage).map(mapping::isOwn).orElseGet(() -> mapping.isOwn(record.keys()));
    }

    /**
     * Reads the change that a record tells of, and returns what gives it to the handler.
     *
     * @throws CodecException if the record cannot be read
     * @throws IllegalStateException if the stream has another view
     */
    Runnable read(StreamRecord record) {
        if (record.streamViewType() != view) {
            throw new IllegalStateException("The handler is made for a stream of " + view + ", and the record "
                    + record.sequenceNumber() + " is of one of " + record.streamViewType());
        }
        return reading.apply(record);
    }
}
