package dev.armature.processor.model;

import dev.armature.annotation.StreamView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as one entity sees it: the entity, its key, and the indexes that it is in.
 *
 * @param name the table's name in DynamoDB
 * @param entity the record stored in it
 * @param key the primary key
 * @param accessor the repository's method that queries the table by partition key: {@code byArtist}; meaningless
 *     without a partition key
 * @param indexes the global, then the local secondary indexes, in declaration order
 * @param settings what it is created with beside its keys
 * @param ambiguous the names of those indexes in which keys do not tell the entity from others of the table, with an
 *     empty name for the table itself; none where the table has no other entity
 * @param origin the place of {@code @Table}
 */
public record TableModel(
        Declared<String> name,
        EntityModel entity,
        KeyModel key,
        String accessor,
        List<IndexModel> indexes,
        TableSettings settings,
        Set<String> ambiguous,
        Origin origin) {

    public TableModel {
        indexes = List.copyOf(indexes);
        ambiguous = Set.copyOf(ambiguous);
    }

    /** Returns the name of the handler of the table's stream; empty where it has none. */
    public Optional<String> streamHandler() {
        return settings.stream() == StreamView.NONE
                ? Optional.empty()
                : Optional.of(entity.names().streamHandler());
    }

    /** Returns this table, in which other entities have keys that may be taken for this one's. */
    public TableModel withAmbiguous(Set<String> paths) {
        return new TableModel(name, entity, key, accessor, indexes, settings, paths, origin);
    }

    /** Returns whether the entity shares its table with others. */
    public boolean isShared() {
        return entity.composition().type().isPresent();
    }

    /** Returns an index that the entity is in. */
    public Optional<IndexModel> findIndex(String index) {
        return indexes.stream()
                .filter(candidate -> candidate.name().value().equals(index))
                .findFirst();
    }

    /**
     * Returns every top-level type that is generated for the entity, by simple name; with the table's own, unless that is
     * shared.
     */
    public List<String> generatedTypes() {
        Stream<String> facade = isShared()
                ? Stream.empty()
                : Stream.concat(Stream.of(entity.names().table()), streamHandler().stream());
        Stream<String> partials = indexes.stream().flatMap(index -> index.partialName().stream());
        return Stream.of(entity.generatedTypes().stream(), facade, partials)
                .flatMap(types -> types)
                .toList();
    }
}
