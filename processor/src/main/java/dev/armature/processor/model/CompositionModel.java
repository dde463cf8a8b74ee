package dev.armature.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entity's items hold beside its components: composed keys, and its type where it shares a table.
 *
 * @param primary the table's key, where it is composed
 * @param indexes by index name, the keys of those indexes whose keys are composed
 * @param type the entity's type; empty where it has a table of its own
 */
public record CompositionModel(
        Optional<ComposedKeyModel> primary, Map<String, ComposedKeyModel> indexes, Optional<EntityTypeModel> type) {

    /** Nothing beside the components. */
    public static final CompositionModel NONE = new CompositionModel(Optional.empty(), Map.of(), Optional.empty());

    public CompositionModel {
        indexes = Collections.unmodifiableMap(new LinkedHashMap<>(indexes));
    }

    /** Returns whether there is nothing beside the components. */
    public boolean isEmpty() {
        return primary.isEmpty() && indexes.isEmpty() && type.isEmpty();
    }

    /** Returns all templates: those of the primary key first. */
    public List<KeyTemplateModel> templates() {
        return Stream.concat(primary.stream(), indexes.values().stream())
                .flatMap(key -> key.templates().stream())
                .toList();
    }

    /** Returns the place of each component that a template names, each component once. */
    public List<KeyTemplateModel.Part> parts() {
        Map<String, KeyTemplateModel.Part> parts = new LinkedHashMap<>();
        templates().stream()
                .flatMap(template -> template.parts().stream())
                .forEach(part -> parts.putIfAbsent(part.attribute().component(), part));
        return List.copyOf(parts.values());
    }

    /** Returns the templates of indexes that name a component. */
    public List<KeyTemplateModel> indexTemplatesOf(AttributeModel attribute) {
        return indexes.values().stream()
                .flatMap(key -> key.templates().stream())
                .filter(template -> template.parts().stream()
                        .anyMatch(part -> part.attribute().component().equals(attribute.component())))
                .toList();
    }

    /** Returns the other components that keys of indexes are composed of together with a component, each once. */
    public List<AttributeModel> indexCompanionsOf(AttributeModel attribute) {
        Map<String, AttributeModel> companions = new LinkedHashMap<>();
        indexes.values().stream()
                .flatMap(key -> key.templates().stream())
                .map(KeyTemplateModel::components)
                .filter(components -> components.stream()
                        .anyMatch(component -> component.component().equals(attribute.component())))
                .flatMap(List::stream)
                .forEach(component -> companions.putIfAbsent(component.component(), component));
        companions.remove(attribute.component());
        return List.copyOf(companions.values());
    }
}
