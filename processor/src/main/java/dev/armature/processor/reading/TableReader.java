package dev.armature.processor.reading;

import dev.armature.annotation.BillingMode;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.TableClass;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Capacity;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TableSettings;
import dev.armature.processor.model.TtlModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads an entity with the table that it is stored in: its own, or one that it shares. */
final class TableReader {

    private static final String DEFAULT_ENTITY_TYPE = "_type";

    private final JavaTypes types;
    private final StructureReader structures;

    TableReader(JavaTypes types) {
        this.types = types;
        this.structures = new StructureReader(types);
    }

    /** Returns the table of a type that has one of its own; empty where it cannot be read, which has been reported. */
    Optional<TableModel> read(TypeElement type, Diagnostics diagnostics) {
        AnnotationReader table = AnnotationReader.find(type, Table.class).orElseThrow();
        Declared<String> entityType = table.text("entityType");
        if (!entityType.value().equals(DEFAULT_ENTITY_TYPE)) {
            diagnostics.error(
                    RuleId.COMPOSED_KEY, entityType.origin(), """
                    `%s` would say which of several entities an item is, and `%s` is a table by itself. Leave it out.""".formatted(entityType.value(), type.getSimpleName()));
        }
        return read(type, type, Optional.empty(), table.origin(), diagnostics);
    }

    /**
     * Returns the table as one entity sees it; empty where it cannot be read, which has been reported.
     *
     * @param tableType the type with {@link Table}
     * @param entityType what tells the entity from others, where it shares the table
     * @param origin the annotation that makes {@code type} an entity
     */
    Optional<TableModel> read(
            TypeElement tableType,
            TypeElement type,
            Optional<EntityTypeModel> entityType,
            Origin origin,
            Diagnostics diagnostics) {
        CompositionReader composition = new CompositionReader(tableType, type, entityType, diagnostics);
        return structures
                .read(type, origin, diagnostics)
                .flatMap(structure -> composition
                        .read(structure.components())
                        .map(composed -> table(tableType, type, structure, composed)));
    }

    private TableModel table(
            TypeElement tableType, TypeElement type, Structure structure, CompositionReader.Composed composed) {
        AnnotationReader table = AnnotationReader.find(tableType, Table.class).orElseThrow();
        String entityName = structure.type().getSimpleName().toString();
        Declared<String> name = name(tableType.equals(type) ? structure.type() : tableType, table);
        EntityModel entity = new EntityModel(
                types.ref(structure.type()),
                types.ref(type),
                types.isPublic(type) && types.isPublic(structure.type()),
                composed.components(),
                structure.shape(),
                composed.composition(),
                GeneratedNames.of(entityName, name.value()),
                Origin.of(type));
        KeyModel key = KeyReader.tableKey(entity.attributes(), entity.composition());
        AccessorNames accessors = new AccessorNames();
        String accessor = !key.hasPartition()
                ? ""
                : key.partition().isEmpty()
                        ? accessors.forName("partition")
                        : accessors.forPartition(
                                key.partition().get(0).attribute().component());
        return new TableModel(
                name,
                entity,
                key,
                accessor,
                new IndexReader(entity.attributes(), entity.composition(), key, entityName, accessors).read(tableType),
                settings(table, TtlReader.read(type, entity.attributes())),
                Set.of(),
                table.origin());
    }

    /** Returns the table's name: as given, else that of the type. */
    static Declared<String> name(TypeElement tableType, AnnotationReader table) {
        Declared<String> given = table.text("name");
        return new Declared<>(
                given.value().isEmpty() ? tableType.getSimpleName().toString() : given.value(), given.origin());
    }

    static TableSettings settings(AnnotationReader table, List<TtlModel> timesToLive) {
        return new TableSettings(
                table.constant("billing", BillingMode.class).value(),
                new Capacity(table.number("readCapacity"), table.number("writeCapacity")),
                table.constant("stream", StreamView.class).value(),
                table.constant("tableClass", TableClass.class).value(),
                table.flag("pointInTimeRecovery"),
                table.flag("deletionProtection"),
                table.flag("allowScan"),
                timesToLive);
    }
}
