package dev.armature.processor.reading;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.Lsis;
import dev.armature.annotation.ProjectionType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Capacity;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the secondary indexes of a table. */
final class IndexReader {

    private final List<AttributeModel> attributes;
    private final CompositionModel composition;
    private final KeyModel tableKey;
    private final String entityName;
    private final AccessorNames accessors;

    /** Makes a reader for one table; its primary accessor has been taken from {@code accessors}. */
    IndexReader(
            List<AttributeModel> attributes,
            CompositionModel composition,
            KeyModel tableKey,
            String entityName,
            AccessorNames accessors) {
        this.attributes = attributes;
        this.composition = composition;
        this.tableKey = tableKey;
        this.entityName = entityName;
        this.accessors = accessors;
    }

    /** Returns the global, then the local indexes, each in declaration order; of a shared table, those of the entity. */
    List<IndexModel> read(TypeElement type) {
        List<AnnotationReader> global = AnnotationReader.findAll(type, Gsi.class, Gsis.class);
        List<AnnotationReader> local = AnnotationReader.findAll(type, Lsi.class, Lsis.class);
        global.forEach(this::takeAccessor);
        local.forEach(this::takeAccessor);
        List<IndexModel> indexes = new ArrayList<>();
        global.forEach(index -> indexes.add(globalIndex(index)));
        local.forEach(index -> indexes.add(localIndex(index)));
        boolean isShared = composition.type().isPresent();
        return indexes.stream()
                .filter(index -> !isShared
                        || (index.isLocal()
                                ? index.key().hasSort()
                                : index.key().hasPartition()))
                .toList();
    }

    private void takeAccessor(AnnotationReader index) {
        String accessor = index.text("accessor").value();
        if (!accessor.isEmpty()) {
            accessors.take(accessor);
        }
    }

    private IndexModel globalIndex(AnnotationReader index) {
        Declared<String> name = index.text("name");
        KeyModel key = KeyReader.globalIndexKey(attributes, composition, name.value());
        Declared<String> asked = index.text("accessor");
        String accessor = asked.value();
        if (accessor.isEmpty()) {
            accessor = key.partition().isEmpty()
                    ? accessors.forName(name.value())
                    : accessors.forIndex(key.partition().get(0).attribute().component(), name.value());
        }
        Capacity capacity = new Capacity(index.number("readCapacity"), index.number("writeCapacity"));
        return index(index, false, new Declared<>(accessor, asked.origin()), key, Optional.of(capacity));
    }

    private IndexModel localIndex(AnnotationReader index) {
        String name = index.text("name").value();
        Declared<String> asked = index.text("accessor");
        String accessor = asked.value().isEmpty() ? accessors.forName(name) : asked.value();
        KeyModel key = KeyReader.localIndexKey(attributes, tableKey, name);
        return index(index, true, new Declared<>(accessor, asked.origin()), key, Optional.empty());
    }

    private IndexModel index(
            AnnotationReader index,
            boolean isLocal,
            Declared<String> accessor,
            KeyModel key,
            Optional<Capacity> capacity) {
        Declared<ProjectionType> projection = index.constant("projection", ProjectionType.class);
        List<Declared<String>> include = index.texts("include");
        boolean isNarrow = projection.value() != ProjectionType.ALL;
        return new IndexModel(
                index.text("name"),
                isLocal,
                accessor,
                key,
                projection,
                include,
                isNarrow ? projected(key, include) : attributes,
                isNarrow && !accessor.value().isEmpty()
                        ? Optional.of(entityName + GeneratedNames.capitalised(accessor.value()))
                        : Optional.empty(),
                capacity,
                index.origin());
    }

    private List<AttributeModel> projected(KeyModel key, List<Declared<String>> include) {
        return attributes.stream()
                .filter(attribute -> isPart(tableKey, attribute)
                        || isPart(key, attribute)
                        || include.stream().anyMatch(name -> name.value().equals(attribute.name())))
                .toList();
    }

    private static boolean isPart(KeyModel key, AttributeModel attribute) {
        return key.parts().stream().map(KeyPart::attribute).anyMatch(attribute::equals);
    }
}
