package dev.armature.processor.reading;

import dev.armature.annotation.ProjectionType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.ProjectionModel.Source;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the paths through a table that hold all of a projection: as attributes, or in the keys that templates compose. */
final class ProjectionSources {

    private final TableModel table;
    private final CompositionModel composition;
    private final List<AttributeModel> needed;
    private final List<Source> all;

    ProjectionSources(TableModel table, List<AttributeModel> needed) {
        this.table = table;
        this.composition = table.entity().composition();
        this.needed = needed;
        this.all = Stream.concat(
                        Stream.of(whole()),
                        table.indexes().stream()
                                .filter(index -> index.partialName().isPresent())
                                .flatMap(index -> part(index).stream()))
                .toList();
    }

    /** Returns what the projection can be read from; the entity itself comes first. */
    List<Source> all() {
        return all;
    }

    /** Returns the keys that any of these is read from, and the entity's type. */
    CompositionModel composition() {
        Set<String> keys =
                all.stream().flatMap(source -> source.keys().stream()).collect(Collectors.toSet());
        Map<String, ComposedKeyModel> indexes = new LinkedHashMap<>(composition.indexes());
        indexes.keySet().retainAll(keys);
        return new CompositionModel(
                composition.primary().filter(key -> keys.contains("")), indexes, composition.type());
    }

    private Source whole() {
        List<AttributeModel> attributes =
                needed.stream().filter(attribute -> !attribute.isKeyOnly()).toList();
        return new Source(
                table.entity().type(),
                table.indexes().stream()
                        .filter(index -> index.partialName().isEmpty())
                        .map(index -> index.name().value())
                        .toList(),
                attributes,
                attributes.size() < needed.size() ? List.of("") : List.of(),
                table.isShared());
    }

    private Optional<Source> part(IndexModel index) {
        Set<String> held = held(index);
        List<AttributeModel> attributes = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (AttributeModel attribute : needed) {
            Optional<String> key = keyOf(attribute, index);
            if (!attribute.isKeyOnly() && held.contains(attribute.name())) {
                attributes.add(attribute);
            } else if (key.isPresent()) {
                keys.add(key.get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Source(
                TypeRef.of(
                        table.entity().home().packageName(), index.partialName().orElseThrow()),
                List.of(index.name().value()),
                attributes,
                List.copyOf(keys),
                table.isShared() && index.projection().value() != ProjectionType.KEYS_ONLY));
    }

    /** Returns the names of what the entries of an index hold as attributes, composed ones aside. */
    private Set<String> held(IndexModel index) {
        return Stream.of(
                        index.include().stream().map(Declared::value), plainParts(table.key()), plainParts(index.key()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> plainParts(KeyModel key) {
        Stream<KeyPart> partition = key.composed().isPresent() ? Stream.of() : key.partition().stream();
        Stream<KeyPart> sort = key.hasComposedSort() ? Stream.of() : key.sort().stream();
        return Stream.concat(partition, sort).map(part -> part.attribute().name());
    }

    /** Returns the composed key of an index's entries that holds a component: that of the table, or of the index. */
    private Optional<String> keyOf(AttributeModel attribute, IndexModel index) {
        if (composition.primary().filter(key -> names(key, attribute)).isPresent()) {
            return Optional.of("");
        }
        String name = index.name().value();
        return Optional.ofNullable(composition.indexes().get(name))
                .filter(key -> names(key, attribute))
                .map(key -> name);
    }

    private static boolean names(ComposedKeyModel key, AttributeModel attribute) {
        return key.templates().stream()
                .flatMap(template -> template.parts().stream())
                .anyMatch(part -> part.attribute().name().equals(attribute.name()));
    }
}
