package dev.armature.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of several entities: a sealed interface with {@code @Table}.
 *
 * @param type the interface
 * @param isPublic whether it is visible outside its package
 * @param name the table's name in DynamoDB
 * @param entityType the attribute that says which entity an item is
 * @param entities each entity, as it sees the table; in the order in which the interface permits them
 * @param indexes the indexes of the table, each as one of the entities sees it
 * @param collections the records with {@code @ItemCollection} of its entities
 * @param facade the table's type: {@code ShopTable}
 * @param types the type that tells entities apart: {@code ShopItems}
 * @param streamHandler the handler of its stream: {@code ShopStreamHandler}; empty where it has none
 * @param settings what the table is created with beside its keys
 * @param origin the place of the interface
 */
public record SharedTableModel(
        TypeRef type,
        boolean isPublic,
        Declared<String> name,
        Declared<String> entityType,
        List<TableModel> entities,
        List<IndexModel> indexes,
        List<CollectionModel> collections,
        String facade,
        String types,
        Optional<String> streamHandler,
        TableSettings settings,
        Origin origin)
        implements MappedModel {

    public SharedTableModel {
        entities = List.copyOf(entities);
        indexes = List.copyOf(indexes);
        collections = List.copyOf(collections);
    }

    @Override
    public List<String> generatedTypes() {
        return Stream.concat(Stream.of(facade, types), streamHandler.stream()).toList();
    }

    /** Returns the entities that are in an index. */
    public List<TableModel> entitiesIn(IndexModel index) {
        return entities.stream()
                .filter(entity -> entity.findIndex(index.name().value()).isPresent())
                .toList();
    }

    /** Returns the entity with a type, and itself only. */
    public Stream<TableModel> find(TypeRef entity) {
        return entities.stream().filter(table -> table.entity().type().equals(entity));
    }
}
