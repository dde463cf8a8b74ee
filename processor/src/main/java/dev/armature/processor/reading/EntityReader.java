package dev.armature.processor.reading;

import dev.armature.annotation.Item;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.TableModel;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the entity that another type names: a projection of it, or a repository interface. */
final class EntityReader {

    private final TableReader tables;
    private final SharedTableReader sharedTables;

    EntityReader(TableReader tables, SharedTableReader sharedTables) {
        this.tables = tables;
        this.sharedTables = sharedTables;
    }

    /** Returns the declaration of an entity, with a table of its own or one that it shares; empty for another type. */
    Optional<TypeElement> find(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && (hasTable(element) || sharedTable(element).isPresent())
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the table as an entity sees it; empty where it cannot be read, which is reported at the table itself. */
    Optional<TableModel> read(TypeElement entity) {
        return hasTable(entity)
                ? tables.read(entity, new Diagnostics())
                : sharedTable(entity).flatMap(table -> sharedTables.readEntity(table, entity, new Diagnostics()));
    }

    private static boolean hasTable(TypeElement type) {
        return AnnotationReader.find(type, Table.class).isPresent() && !SharedTableReader.isShared(type);
    }

    /** Returns the interface by which an entity shares a table. */
    private static Optional<TypeElement> sharedTable(TypeElement entity) {
        return AnnotationReader.find(entity, Item.class)
                .flatMap(item -> interfaces(entity)
                        .filter(type -> SharedTableReader.isShared(type)
                                && AnnotationReader.find(type, Table.class).isPresent())
                        .findFirst());
    }

    private static Stream<TypeElement> interfaces(TypeElement type) {
        return type.getInterfaces().stream()
                .map(mirror -> (TypeElement) ((DeclaredType) mirror).asElement())
                .flatMap(found -> Stream.concat(Stream.of(found), interfaces(found)));
    }
}
