package dev.armature.processor.reading;

import dev.armature.annotation.BillingMode;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.TableClass;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.Capacity;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TableSettings;
import dev.armature.processor.model.TtlModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads a record with {@link Table}: the table, the entity, and the indexes. */
final class TableReader {

    private static final String DEFAULT_ENTITY_TYPE = "_type";

    private final JavaTypes types;
    private final StructureReader structures;

    TableReader(JavaTypes types) {
        this.types = types;
        this.structures = new StructureReader(types);
    }

    /** Returns the table; empty where it cannot be read, which has been reported. */
    Optional<TableModel> read(TypeElement type, Diagnostics diagnostics) {
        AnnotationReader table = AnnotationReader.find(type, Table.class).orElseThrow();
        return structures.read(type, table.origin(), diagnostics).map(structure -> table(type, table, structure));
    }

    private TableModel table(TypeElement type, AnnotationReader table, Structure structure) {
        String entityName = type.getSimpleName().toString();
        Declared<String> given = table.text("name");
        Declared<String> name = new Declared<>(given.value().isEmpty() ? entityName : given.value(), given.origin());
        EntityModel entity = new EntityModel(
                types.ref(type),
                types.isPublic(type),
                structure.components(),
                structure.shape(),
                GeneratedNames.of(entityName, name.value()),
                Origin.of(type));
        KeyModel key = KeyReader.tableKey(entity.attributes());
        AccessorNames accessors = new AccessorNames();
        String accessor = key.partition().isEmpty()
                ? ""
                : accessors.forPartition(key.partition().get(0).attribute().component());
        return new TableModel(
                name,
                entity,
                key,
                accessor,
                new IndexReader(entity.attributes(), key, entityName, accessors).read(type),
                settings(table, TtlReader.read(type, entity.attributes())),
                composedKeys(type, table),
                table.origin());
    }

    private static TableSettings settings(AnnotationReader table, List<TtlModel> timesToLive) {
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

    private static List<Declared<String>> composedKeys(TypeElement type, AnnotationReader table) {
        List<Declared<String>> composed = new ArrayList<>();
        Stream.concat(Stream.of(table), AnnotationReader.findAll(type, Gsi.class, Gsis.class).stream())
                .flatMap(annotation -> Stream.of(annotation.text("partitionKey"), annotation.text("sortKey")))
                .filter(name -> !name.value().isEmpty())
                .forEach(composed::add);
        Declared<String> entityType = table.text("entityType");
        if (!entityType.value().equals(DEFAULT_ENTITY_TYPE)) {
            composed.add(entityType);
        }
        return composed;
    }
}
