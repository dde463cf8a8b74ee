package dev.armature.processor.reading;

import dev.armature.annotation.KeyType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Segment;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.KeyUse.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates of an entity's keys, by the name of the index, which is empty for the table. */
final class KeyTemplates {

    private final Map<String, Template> partitions = new LinkedHashMap<>();
    private final Map<String, Template> sorts = new LinkedHashMap<>();

    /** A template whose pieces name components that exist. */
    record Template(String attribute, Declared<String> text, List<TemplateReader.Place> places, Shards shards) {

        boolean has(TemplateReader.Kind kind) {
            return places.stream().anyMatch(place -> place.kind() == kind);
        }
    }

    /** How many shards there are, and which component decides. */
    record Shards(Declared<Long> number, Declared<String> by) {

        static Shards of(AnnotationReader key) {
            return new Shards(key.number("shards"), key.text("shardBy"));
        }
    }

    void addPartition(String index, Template template) {
        partitions.put(index, template);
    }

    void addSort(String index, Template template) {
        sorts.put(index, template);
    }

    /** Returns whether a half of this key is composed, or both. */
    boolean has(String index) {
        return partitions.containsKey(index) || sorts.containsKey(index);
    }

    Optional<Template> partition(String index) {
        return Optional.ofNullable(partitions.get(index));
    }

    Optional<Template> sort(String index) {
        return Optional.ofNullable(sorts.get(index));
    }

    /** Returns where an attribute is named in a template. */
    List<KeyUse> uses(AttributeModel attribute) {
        return Stream.concat(uses(attribute, partitions, KeyType.PARTITION), uses(attribute, sorts, KeyType.SORT))
                .toList();
    }

    private static Stream<KeyUse> uses(AttributeModel attribute, Map<String, Template> templates, KeyType type) {
        return templates.entrySet().stream().flatMap(entry -> {
            List<TemplateReader.Place> places = entry.getValue().places().stream()
                    .filter(TemplateReader.Place::isComponent)
                    .toList();
            return places.stream()
                    .filter(place -> place.text().equals(attribute.component()))
                    .map(place -> new KeyUse(
                            entry.getKey().isEmpty() ? Target.TABLE : Target.GLOBAL_INDEX,
                            entry.getKey(),
                            type,
                            places.indexOf(place),
                            entry.getValue().text().origin()));
        });
    }

    /**
     * Returns whether templates compose what a component is to be as it is. One half of a table's key may be a component
     * beside one that is composed; of an index, both are composed.
     */
    boolean compose(KeyUse use) {
        return switch (use.target()) {
            case TABLE -> (use.type() == KeyType.PARTITION ? partitions : sorts).containsKey("");
            case GLOBAL_INDEX -> partitions.containsKey(use.index());
            case LOCAL_INDEX -> false;
        };
    }

    /** Returns what is composed of these components; no key of the table where it lacks its first half. */
    CompositionModel composition(List<ComponentModel> components, Optional<EntityTypeModel> entityType) {
        List<AttributeModel> attributes =
                components.stream().flatMap(ComponentModel::stored).toList();
        Map<String, ComposedKeyModel> indexes = new LinkedHashMap<>();
        partitions.forEach((index, partition) -> {
            if (!index.isEmpty()) {
                indexes.put(
                        index,
                        new ComposedKeyModel(
                                model(partition, attributes), sort(index).map(sort -> model(sort, attributes))));
            }
        });
        return new CompositionModel(primary(attributes), indexes, entityType);
    }

    /** Returns the table's key where a template composes at least one half of it. */
    private Optional<ComposedKeyModel> primary(List<AttributeModel> attributes) {
        if (!has("")) {
            return Optional.empty();
        }
        return half(partition(""), attributes, KeyType.PARTITION)
                .map(first -> new ComposedKeyModel(first, half(sort(""), attributes, KeyType.SORT)));
    }

    /** Returns a half of the table's key: composed, or a component as it is. */
    private static Optional<KeyTemplateModel> half(
            Optional<Template> template, List<AttributeModel> attributes, KeyType type) {
        return template.map(composed -> model(composed, attributes))
                .or(() -> KeyReader.tableParts(attributes, type).stream()
                        .findFirst()
                        .map(KeyTemplateModel::whole));
    }

    private static KeyTemplateModel model(Template template, List<AttributeModel> attributes) {
        List<Segment> segments = new ArrayList<>();
        for (TemplateReader.Place place : template.places()) {
            segments.add(
                    switch (place.kind()) {
                        case LITERAL -> new KeyTemplateModel.Literal(place.text());
                        case COMPONENT -> new KeyTemplateModel.Part(attribute(attributes, place.text()), place.width());
                        case DAY -> new KeyTemplateModel.Derived(attribute(attributes, place.text()), 0);
                        case SHARD -> {
                            Shards shards = template.shards();
                            yield new KeyTemplateModel.Derived(
                                    attribute(attributes, shards.by().value()),
                                    shards.number().value().intValue());
                        }
                    });
        }
        return new KeyTemplateModel(template.attribute(), template.text(), segments, false);
    }

    private static AttributeModel attribute(List<AttributeModel> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.component().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
