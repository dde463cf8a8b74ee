package dev.armature.runtime.table;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.codec.SizeLimit;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.MissingAttributeException;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one entity lives in its table: its form as an item, its key, and the attributes that the library sets. Generated
 * codecs of entities extend it.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public abstract class EntityMapping<T, K> extends ItemCodec<T> {
    private final List<AttributeName> keyAttributes;
    private final DocumentPath partitionPath;

    /**
     * Creates the mapping.
     *
     * @param entity the entity's simple class name, for messages
     * @param keyAttributes the table's partition key and, where it has one, sort key
     */
    protected EntityMapping(String entity, AttributeName... keyAttributes) {
        super(entity);
        this.keyAttributes = List.of(keyAttributes);
        this.partitionPath = DocumentPath.of(keyAttributes[0]);
    }

    /** Returns the key of {@code entity}. */
    public abstract K keyOf(T entity);

    /** Writes the key's attributes. */
    protected abstract void writeKey(K key, AttributeSink sink);

    /** Reads the key from the attributes of an item. */
    protected abstract K readKey(AttributeSource source);

    /**
     * Reads what an index that does not project everything holds of the entity.
     *
     * @param number which of these indexes, counted from 0 in the order of their declaration
     */
    protected Object readPart(int number, AttributeSource source) {
        throw new IllegalArgumentException("No index " + number + " has a part of " + entity());
    }

    /**
     * Returns the decoder of what an index that does not project everything holds.
     *
     * @param <P> what {@link #readPart} returns for this number, which generated code knows
     */
    public final <P> ItemDecoder<P> part(int number) {
        return new ItemDecoder<>(entity()) {
            @Override
            @SuppressWarnings("unchecked") // Generated code asks for a part as the record that readPart makes.
            protected P readAttributes(AttributeSource source) {
                return (P) readPart(number, source);
            }
        };
    }

    /** Returns {@code entity} with an id in each component that has one made and lacks it. */
    protected T identified(T entity, IdGenerator ids) {
        return entity;
    }

    /**
     * Returns {@code entity} with the managed components set to what is about to be stored: the next version, the time.
     *
     * @param creating whether the item is new, so that the time of creation is set too
     */
    protected T stored(T entity, boolean creating, Instant now) {
        return entity;
    }

    /** Returns the attribute of the version; null where the entity has none. */
    protected @Nullable AttributeName version() {
        return null;
    }

    /** Returns the version of {@code entity}; 0 where it was not stored yet. */
    protected long version(T entity) {
        return 0;
    }

    /** Returns the attribute of the time of creation; null where there is none. */
    protected @Nullable Attribute<Instant> createdAt() {
        return null;
    }

    /** Returns the attribute of the time of the last write; null where there is none. */
    protected @Nullable Attribute<Instant> updatedAt() {
        return null;
    }

    /** Records the changes of managed attributes that every update brings: the next version, the time. */
    final void touch(UpdateActions actions, Instant now) {
        AttributeName version = version();
        if (version != null) {
            new NumberUpdate<>(actions, new NumberAttribute<>(DocumentPath.of(version), StandardConverters.longValue()))
                    .add(1L);
        }
        Attribute<Instant> updatedAt = updatedAt();
        if (updatedAt != null) {
            new ValueUpdate<>(actions, updatedAt).to(now);
        }
    }

    /** Returns the condition that the stored item is the one {@code entity} was read from; empty without a version. */
    final Optional<Condition> unchangedSince(T entity) {
        return Optional.ofNullable(version()).map(DocumentPath::of).map(path -> {
            long number = version(entity);
            return number == 0
                    ? new Condition.AttributeNotExists(path)
                    : Condition.compare(path, Comparator.EQ, AttributeValue.of(number));
        });
    }

    /** Returns the version of an entity that was read; empty where it has none. */
    final Optional<Long> versionOf(T entity) {
        return Optional.ofNullable(version()).map(attribute -> version(entity));
    }

    /** Returns the attributes whose stored values never change. */
    protected List<AttributeName> writtenOnce() {
        return List.of();
    }

    /** Returns the attributes whose values no other item has. */
    protected List<UniqueAttribute> uniqueAttributes() {
        return List.of();
    }

    final boolean hasUniqueAttributes() {
        return !uniqueAttributes().isEmpty();
    }

    /** Returns the path of the partition key, which every item of the table has. */
    final DocumentPath partitionPath() {
        return partitionPath;
    }

    /** Returns the limits of attributes whose size is limited, which an update obeys; the codec checks whole entities. */
    protected List<SizeLimit> sizeLimits() {
        return List.of();
    }

    /**
     * Returns the key of an item, which may hold the key alone.
     *
     * @throws CodecException if it holds none of this entity
     */
    public final K decodeKey(ReadableItem item) {
        try {
            return readKey(item.source());
        } catch (MissingAttributeException e) {
            throw missing(e.attribute());
        } catch (CodecException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CodecException(entity(), "", "the key cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns whether an item of the table, or the key of one, is this entity's. */
    public boolean isOwn(ReadableItem item) {
        return true;
    }

    /** Returns how the time at which an item expires follows from another attribute; empty where it does not. */
    protected Optional<Expiry> expiry() {
        return Optional.empty();
    }

    final List<AttributeName> keyAttributes() {
        return keyAttributes;
    }

    /** Returns how the table's key is composed; null where its attributes are components. */
    @Nullable
    ComposedKey composedKey() {
        return null;
    }

    final WritableItem keyItem(K key) {
        StorableKey<K> item = new StorableKey<>(this, key);
        if (!hasUniqueAttributes()) {
            return item;
        }
        Item encoded = item.toItem();
        UniqueMarkers.check(this, encoded, key);
        return encoded;
    }

    /** Returns whether an item with {@code key} keeps a value of the entity unique, and is no entity itself. */
    public final boolean isMarker(ReadableItem key) {
        return hasUniqueAttributes() && UniqueMarkers.isMarker(this, key.toItem());
    }

    /** The condition that an item is there, which any key attribute tells. */
    Condition exists() {
        return new Condition.AttributeExists(partitionPath);
    }

    final Condition notExists() {
        return new Condition.AttributeNotExists(partitionPath);
    }

    /** The condition that an item found by a scan is this entity's; null where every item is. */
    @Nullable
    Condition scanned() {
        return hasUniqueAttributes() ? UniqueMarkers.IS_NONE : null;
    }

    /** The condition that an item, if there is one, is not another entity's; empty where the table has no other. */
    Optional<Condition> notAnothers() {
        return Optional.empty();
    }

    /** Records what the library sets in an item that may be created by an update. */
    void touchUpserted(UpdateActions actions, Instant now) {
        Attribute<Instant> createdAt = createdAt();
        if (createdAt != null) {
            new ValueUpdate<>(actions, createdAt).ifNotExists(now);
        }
    }

    /** Returns {@code update} with what it changes in the composed keys of indexes. */
    Update withIndexKeys(K key, Update update, boolean creating) {
        return update;
    }

    /**
     * The condition under which an item may be replaced: it is the one that {@code entity} was read from, and has the
     * values of {@code stored} that never change.
     */
    final Optional<Condition> replaceable(T entity, T stored) {
        if (writtenOnce().isEmpty()) {
            return unchangedSince(entity);
        }
        Item item = storable(stored).toItem();
        Stream<Condition> unchanged = writtenOnce().stream()
                .map(attribute -> absentOrEqual(DocumentPath.of(attribute), item.find(attribute)));
        return Stream.concat(unchangedSince(entity).stream(), unchanged).reduce(Condition::and);
    }

    private static Condition absentOrEqual(DocumentPath path, Optional<AttributeValue> value) {
        Condition absent = new Condition.AttributeNotExists(path);
        return value.map(present -> absent.or(Condition.compare(path, Comparator.EQ, present)))
                .orElse(absent);
    }

    /** Returns what {@code actions} collected, checked. */
    final Update update(K key, UpdateActions actions) {
        return update(key, actions, false);
    }

    /** As {@link #update(Object, UpdateActions)}, of an item that may be created. */
    final Update upsert(K key, UpdateActions actions) {
        return update(key, actions, true);
    }

    private Update update(K key, UpdateActions actions, boolean creating) {
        try {
            Map<AttributeName, AttributeValue> copies = creating ? keyCopies(key) : Map.of();
            Update update = expiring(key, actions.toUpdate(), copies, creating);
            UpdateSizeCheck.check(update, sizeLimits());
            return withCopies(withIndexKeys(key, update, creating), copies);
        } catch (CodecException e) {
            throw e.withKey(entity(), String.valueOf(key));
        }
    }

    /**
     * Returns the components of a composed key that are attributes besides. An update that makes the item sets them;
     * they are what the key says, so one that finds it changes nothing by that.
     */
    Map<AttributeName, AttributeValue> keyCopies(K key) {
        return Map.of();
    }

    private static Update withCopies(Update update, Map<AttributeName, AttributeValue> copies) {
        if (copies.isEmpty()) {
            return update;
        }
        List<Update.Set> sets = new ArrayList<>(update.sets());
        copies.forEach((name, value) -> sets.add(new Update.Set(DocumentPath.of(name), new Operand.Constant(value))));
        return new Update(sets, update.removes(), update.adds(), update.deletes());
    }

    private Update expiring(K key, Update update, Map<AttributeName, AttributeValue> copies, boolean creating) {
        Optional<Expiry> expiry = expiry();
        if (expiry.isEmpty()) {
            return update;
        }
        Update followed = expiry.get().follow(update);
        if (!creating) {
            return followed;
        }
        AttributeName from = expiry.get().from();
        AttributeValue copy = copies.get(from);
        return (copy == null ? keyItem(key).toItem().find(from) : Optional.of(copy))
                .map(time -> expiry.get().followKey(time, followed))
                .orElse(followed);
    }

    /** Says why an item was not replaced, as a clause. */
    final String whyNotReplaced(T entity) {
        if (writtenOnce().isEmpty()) {
            return "the stored item has another version";
        }
        String version = unchangedSince(entity).isPresent() ? "version, or another " : "";
        return "the stored item has another " + version + "value of an attribute that is written once, of "
                + writtenOnce().stream().map(AttributeName::text).collect(Collectors.joining("', '", "'", "'"));
    }

    /** Says why an item was not deleted, as a clause. */
    final String whyNotDeleted(T entity) {
        return unchangedSince(entity).isPresent()
                ? "the stored item has another version, or is gone"
                : "the stored item is not of this entity's type";
    }

    /** Decodes an item; an exception names the item's key. */
    final T decodeStored(ReadableItem item) {
        try {
            return decode(item);
        } catch (CodecException e) {
            throw e.withKey(entity(), describeKey(item));
        }
    }

    /**
     * Returns the item that a refusal shows, as an entity. One that cannot be read must not hide why the write was
     * refused: it counts as none, and the refusal carries what is wrong with it.
     */
    final Optional<T> current(Optional<? extends ReadableItem> item, DynamoException refusal) {
        try {
            return item.map(this::decodeStored);
        } catch (CodecException unreadable) {
            refusal.addSuppressed(unreadable);
            return Optional.empty();
        }
    }

    /** Returns {@code entity} as something that writes itself; a failure names its key. */
    final WritableItem storable(T entity) {
        return new StorableEntity<>(this, entity, writable(entity));
    }

    final CodecException named(CodecException failure, T entity) {
        return failure.withKey(entity(), String.valueOf(keyOf(entity)));
    }

    private String describeKey(ReadableItem item) {
        try {
            return String.valueOf(readKey(item.source()));
        } catch (RuntimeException unreadable) {
            return "(unreadable: " + unreadable.getMessage() + ")";
        }
    }
}
