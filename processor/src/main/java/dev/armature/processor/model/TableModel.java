package dev.armature.processor.model;

import dev.armature.annotation.StreamView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, the record that is stored in it, and its indexes: all that is generated for one {@code @Table}.
 *
 * @param name the table's name in DynamoDB
 * @param entity the record stored in it
 * @param key the primary key
 * @param accessor the repository's method that queries the table by partition key: {@code byArtist}; meaningless
 *     without a partition key
 * @param indexes the global, then the local secondary indexes, in declaration order
 * @param settings what it is created with beside its keys
 * @param composedKeys values of the annotations that name a composed key or a discriminator, which a single record does
 *     not have
 * @param origin the place of {@code @Table}
 */
public record TableModel(
        Declared<String> name,
        EntityModel entity,
        KeyModel key,
        String accessor,
        List<IndexModel> indexes,
        TableSettings settings,
        List<Declared<String>> composedKeys,
        Origin origin) {

    public TableModel {
        indexes = List.copyOf(indexes);
        composedKeys = List.copyOf(composedKeys);
    }

    /** Returns the name of the handler of the table's stream; empty where it has none. */
    public Optional<String> streamHandler() {
        return settings.stream() == StreamView.NONE
                ? Optional.empty()
                : Optional.of(entity.names().streamHandler());
    }

    /** Returns every top-level type that is generated in the entity's package, by simple name. */
    public List<String> generatedTypes() {
        return Stream.of(
                        entity.generatedTypes().stream(),
                        streamHandler().stream(),
                        indexes.stream().flatMap(index -> index.partialName().stream()))
                .flatMap(names -> names)
                .toList();
    }
}
