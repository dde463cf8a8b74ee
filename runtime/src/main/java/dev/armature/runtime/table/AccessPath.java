package dev.armature.runtime.table;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to read many items: the table itself or one of its indexes. Generated code holds one constant for each.
 *
 * @param <T> what its items are read as: the entity, or the part of it that the index holds
 */
public final class AccessPath<T> {
    private final EntityMapping<?, ?> mapping;
    private final Optional<String> indexName;
    private final List<Attribute<?>> key;
    private final List<AttributeName> positionAttributes;
    private final ItemDecoder<T> decoder;
    private final @Nullable ComposedKey composedKey;
    private final @Nullable Condition filter;
    /** The attributes that are read of each item; empty for all that the path holds. */
    private final List<AttributeName> selected;

    private AccessPath(
            EntityMapping<?, ?> mapping,
            Optional<String> indexName,
            List<Attribute<?>> key,
            List<AttributeName> positionAttributes,
            ItemDecoder<T> decoder,
            @Nullable ComposedKey composedKey,
            @Nullable Condition filter,
            List<AttributeName> selected) {
        this.mapping = mapping;
        this.indexName = indexName;
        this.key = key;
        this.positionAttributes = List.copyOf(positionAttributes);
        this.decoder = decoder;
        this.composedKey = composedKey;
        this.filter = filter;
        this.selected = List.copyOf(selected);
    }

    /**
     * Returns the path through the table of an entity.
     *
     * @param key the attributes of the key as tokens, partition key first; of a composed key the sort key alone, and only
     *     where that is a component as it is
     */
    public static <T> AccessPath<T> table(EntityMapping<T, ?> mapping, Attribute<?>... key) {
        return new AccessPath<>(
                mapping,
                Optional.empty(),
                List.of(key),
                mapping.keyAttributes(),
                mapping,
                mapping.composedKey(),
                null,
                List.of());
    }

    /**
     * Returns the path through an index of the table that this is the path through.
     *
     * @param indexKey the attributes of the index's key as tokens, partition key first, as far as they are components
     */
    public AccessPath<T> index(String name, Attribute<?>... indexKey) {
        List<AttributeName> names = Stream.of(indexKey)
                .map(attribute -> attribute.path().attribute())
                .toList();
        return new AccessPath<>(
                mapping,
                Optional.of(name),
                List.of(indexKey),
                union(names, mapping.keyAttributes()),
                decoder,
                null,
                null,
                List.of());
    }

    /**
     * Returns this path through an index that holds a part of each entity.
     *
     * @param <P> the record of that part, which {@link EntityMapping#readPart} returns for this number
     */
    public <P> AccessPath<P> part(int number) {
        return readBy(mapping.part(number), selected);
    }

    private <P> AccessPath<P> readBy(ItemDecoder<P> other, List<AttributeName> attributes) {
        return new AccessPath<>(mapping, indexName, key, positionAttributes, other, composedKey, filter, attributes);
    }

    /** Returns the path through all entities of a table that {@code mapping} is one of, by partition key alone. */
    public static <T> AccessPath<T> shared(ItemDecoder<T> decoder, EntityMapping<? extends T, ?> mapping) {
        return table(mapping).readBy(decoder, List.of()).byPartition();
    }

    /** Returns this path through an index whose key is composed. */
    public AccessPath<T> composed(ComposedKey composed) {
        return new AccessPath<>(
                mapping,
                indexName,
                key,
                union(composed.attributes(), positionAttributes),
                decoder,
                composed,
                filter,
                selected);
    }

    private static List<AttributeName> union(List<AttributeName> first, List<AttributeName> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** Returns this path without conditions on its composed sort key, which the entities that share it differ in. */
    public AccessPath<T> byPartition() {
        ComposedKey whole = Objects.requireNonNull(composedKey, "The path's key is not composed");
        return new AccessPath<>(
                mapping,
                indexName,
                key,
                positionAttributes,
                decoder,
                ComposedKey.of(whole.partition()),
                filter,
                selected);
    }

    /** Returns this path for one entity of a table, where its keys alone do not tell it from others. */
    public AccessPath<T> onlyOf(ComposedMapping<?, ?> entity) {
        Condition ofType = entity.requireType().condition();
        return new AccessPath<>(mapping, indexName, key, positionAttributes, decoder, composedKey, ofType, selected);
    }

    /**
     * Returns this path, read as a projection. The attributes that tell where an item stands are read along, since a page
     * token is made of them and an error names the item by them.
     */
    <P> AccessPath<P> as(ItemProjection<T, P> projection) {
        List<AttributeName> attributes = Stream.concat(projection.attributes().stream(), positionAttributes.stream())
                .distinct()
                .toList();
        return readBy(projection.decoder(), attributes);
    }

    /** The attributes that a request asks for; empty where it asks for all. */
    Optional<Projection> selection() {
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Projection(selected.stream().map(DocumentPath::of).toList()));
    }

    /** The mapping of the entity that the path's items are, or are parts of. */
    EntityMapping<?, ?> mapping() {
        return mapping;
    }

    Optional<String> indexName() {
        return indexName;
    }

    /** The attributes of the key, as far as they are components. */
    List<Attribute<?>> key() {
        return key;
    }

    /** The attributes that tell where in the path an item stands: what a continuation key holds. */
    List<AttributeName> positionAttributes() {
        return positionAttributes;
    }

    ItemDecoder<T> decoder() {
        return decoder;
    }

    /** How the key is composed, as far as it is. */
    @Nullable
    ComposedKey composedKey() {
        return composedKey;
    }

    /** What the path's items satisfy, and others in their place do not. */
    @Nullable
    Condition filter() {
        return filter;
    }

    /**
     * What only a scan has to ask of items: that they are the entity's where others share its table, else that they are no
     * markers of unique values. No query names the keys of either.
     */
    @Nullable
    Condition scanFilter() {
        return indexName.isEmpty() && filter == null && decoder instanceof EntityMapping<?, ?> mapping
                ? mapping.scanned()
                : null;
    }
}
