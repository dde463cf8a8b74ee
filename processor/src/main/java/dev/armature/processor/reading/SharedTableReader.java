package dev.armature.processor.reading;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Keys;
import dev.armature.annotation.Mixin;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CollectionModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyPattern;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface with {@link Table}: the entities that it permits, and their table. */
final class SharedTableReader {

    private final JavaTypes types;
    private final TableReader tables;
    private final CollectionReader collections;

    SharedTableReader(JavaTypes types, TableReader tables) {
        this.types = types;
        this.tables = tables;
        this.collections = new CollectionReader(types);
    }

    /** Returns whether a type with {@link Table} is the interface of several entities. */
    static boolean isShared(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /** Returns the types that an interface permits, with those that permitted interfaces permit in their place. */
    static List<TypeElement> permitted(TypeElement type) {
        List<TypeElement> permitted = new ArrayList<>();
        for (TypeMirror mirror : type.getPermittedSubclasses()) {
            if (mirror instanceof DeclaredType declared && declared.asElement() instanceof TypeElement subtype) {
                permitted.addAll(isShared(subtype) ? permitted(subtype) : List.of(subtype));
            }
        }
        return permitted;
    }

    /** Returns the table; empty where it cannot be read, which has been reported. */
    Optional<SharedTableModel> read(
            TypeElement type, Collection<TypeElement> collectionTypes, Diagnostics diagnostics) {
        AnnotationReader table = AnnotationReader.find(type, Table.class).orElseThrow();
        List<TypeElement> permitted = permitted(type);
        List<TableModel> entities = permitted.stream()
                .flatMap(entity -> entity(type, table, entity, diagnostics).stream())
                .toList();
        if (entities.size() < permitted.size()) {
            return Optional.empty();
        }
        List<CollectionModel> read = collectionTypes.stream()
                .flatMap(collection -> collections.read(collection, entities, diagnostics).stream())
                .toList();
        return Optional.of(model(type, table, entities, read));
    }

    /** Returns the table as one of its entities sees it; empty where it cannot be read, which has been reported. */
    Optional<TableModel> readEntity(TypeElement type, TypeElement entity, Diagnostics diagnostics) {
        return entity(type, AnnotationReader.find(type, Table.class).orElseThrow(), entity, diagnostics);
    }

    private SharedTableModel model(
            TypeElement type, AnnotationReader table, List<TableModel> entities, List<CollectionModel> read) {
        Declared<String> name = TableReader.name(type, table);
        TableSettings settings = TableReader.settings(table, List.of());
        return new SharedTableModel(
                types.ref(type),
                types.isPublic(type),
                name,
                table.text("entityType"),
                entities.stream().map(entity -> withAmbiguous(entity, entities)).toList(),
                indexes(type, entities),
                read,
                GeneratedNames.table(name.value()),
                GeneratedNames.plural(type.getSimpleName().toString()),
                settings.stream() == StreamView.NONE
                        ? Optional.empty()
                        : Optional.of(GeneratedNames.streamHandler(name.value())),
                settings,
                Origin.of(type));
    }

    private Optional<TableModel> entity(
            TypeElement tableType, AnnotationReader table, TypeElement entity, Diagnostics diagnostics) {
        Optional<String> obstacle = obstacle(tableType, entity);
        if (!types.packageName(entity).equals(types.packageName(tableType))) {
            diagnostics.error(RuleId.SUBTYPE_PACKAGE, table.origin(), """
                    `%s` is in the package `%s`, and what is generated for its table in `%s`. Outside named modules Java \
                    wants them in one package; move it.""".formatted(
                            entity.getSimpleName(), types.packageName(entity), types.packageName(tableType)));
            return Optional.empty();
        }
        if (obstacle.isPresent()) {
            diagnostics.error(RuleId.ENTITY_TYPE, Origin.of(entity), obstacle.get());
            return Optional.empty();
        }
        AnnotationReader item = AnnotationReader.find(entity, Item.class).orElseThrow();
        Declared<String> given = item.text("type");
        EntityTypeModel entityType = new EntityTypeModel(
                table.text("entityType"),
                new Declared<>(
                        given.value().isEmpty() ? entity.getSimpleName().toString() : given.value(), given.origin()),
                item.texts("formerTypes"));
        return tables.read(tableType, entity, Optional.of(entityType), item.origin(), diagnostics);
    }

    private Optional<String> obstacle(TypeElement tableType, TypeElement entity) {
        Optional<AnnotationReader> mixin = AnnotationReader.find(entity, Mixin.class);
        if (mixin.isPresent()) {
            return Optional.of("""
                    `%s` describes `%s`, which is no `%s` and so nothing that its queries or `fold` could give. Let it be a \
                    @Document, and a record that implements `%s` hold `@Flatten(mixin = %s.class)` of it.""".formatted(
                            entity.getSimpleName(),
                            types.ref(mixin.get().type("of").orElseThrow().value()),
                            tableType.getSimpleName(),
                            tableType.getSimpleName(),
                            entity.getSimpleName()));
        }
        if (AnnotationReader.find(entity, Item.class).isEmpty()) {
            return Optional.of("""
                    `%s` permits `%s`, which is no entity of its table without @Item. Add it, with a @Key.""".formatted(tableType.getSimpleName(), entity.getSimpleName()));
        }
        return AnnotationReader.findAll(entity, Key.class, Keys.class).isEmpty()
                ? Optional.of("""
                        `%s` has no @Key, and shares a table whose keys are composed. Add one that says of what.""".formatted(entity.getSimpleName()))
                : Optional.empty();
    }

    /** Returns an entity that knows where keys alone do not tell it from others. */
    private static TableModel withAmbiguous(TableModel entity, List<TableModel> entities) {
        Set<String> ambiguous = new HashSet<>();
        for (TableModel other : entities) {
            if (!other.equals(entity)) {
                if (mayBeTaken(entity.key(), other.key())) {
                    ambiguous.add("");
                }
                for (IndexModel index : entity.indexes()) {
                    String name = index.name().value();
                    if (other.findIndex(name)
                            .filter(shared -> mayBeTaken(index.key(), shared.key()))
                            .isPresent()) {
                        ambiguous.add(name);
                    }
                }
            }
        }
        return entity.withAmbiguous(ambiguous);
    }

    /** Returns whether a query by the one key may find items of the other. */
    private static boolean mayBeTaken(KeyModel key, KeyModel other) {
        if (key.composed().isEmpty() || other.composed().isEmpty()) {
            return true;
        }
        ComposedKeyModel own = key.composed().get();
        ComposedKeyModel others = other.composed().get();
        if (!KeyPattern.of(own.partition()).overlaps(KeyPattern.of(others.partition()))) {
            return false;
        }
        if (own.sort().isEmpty() || others.sort().isEmpty()) {
            return true;
        }
        List<AttributeModel> known =
                key.partition().stream().map(KeyPart::attribute).toList();
        return KeyPattern.beginningOf(own.sort().get(), known)
                .overlaps(KeyPattern.of(others.sort().get()));
    }

    /** Returns each index of the table as the first entity that is in it sees it. */
    private static List<IndexModel> indexes(TypeElement type, List<TableModel> entities) {
        Map<String, IndexModel> seen = new LinkedHashMap<>();
        entities.stream()
                .flatMap(entity -> entity.indexes().stream())
                .forEach(index -> seen.putIfAbsent(index.name().value(), index));
        List<IndexModel> global =
                seen.values().stream().filter(index -> !index.isLocal()).toList();
        List<String> order = AnnotationReader.findAll(type, Gsi.class, Gsis.class).stream()
                .map(index -> index.text("name").value())
                .toList();
        Stream<IndexModel> declared = order.stream()
                .flatMap(name ->
                        global.stream().filter(index -> index.name().value().equals(name)));
        return Stream.concat(declared, seen.values().stream().filter(IndexModel::isLocal))
                .distinct()
                .toList();
    }
}
