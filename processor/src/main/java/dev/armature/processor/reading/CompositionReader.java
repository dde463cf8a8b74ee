package dev.armature.processor.reading;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.Key;
import dev.armature.annotation.KeyType;
import dev.armature.annotation.Keys;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Segment;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.KeyUse.Target;
import dev.armature.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads how an entity's components compose the key attributes that {@link Table} and {@link Gsi} name. */
final class CompositionReader {

    private static final int MOST_SHARDS = 1_000;

    private final TypeElement tableType;
    private final TypeElement type;
    private final Optional<EntityTypeModel> entityType;
    private final Diagnostics diagnostics;
    private boolean hasFailed;

    /**
     * Makes a reader for one entity.
     *
     * @param tableType the type with {@link Table}: the entity itself, or the interface that it shares a table by
     * @param entityType what tells it from other entities, where it shares a table
     */
    CompositionReader(
            TypeElement tableType, TypeElement type, Optional<EntityTypeModel> entityType, Diagnostics diagnostics) {
        this.tableType = tableType;
        this.type = type;
        this.entityType = entityType;
        this.diagnostics = diagnostics;
    }

    /** The components, which now know the templates that name them, and what the templates compose. */
    record Composed(List<ComponentModel> components, CompositionModel composition) {}

    /** Returns what is composed; empty where that makes no sense, which has been reported. */
    Optional<Composed> read(List<ComponentModel> components) {
        Map<String, Names> named = named();
        Map<String, Template> partitions = new LinkedHashMap<>();
        Map<String, Template> sorts = new LinkedHashMap<>();
        TemplateReader templates = new TemplateReader(
                type, components.stream().flatMap(ComponentModel::stored).toList(), this::fail);
        Set<String> given = new HashSet<>();
        for (AnnotationReader key : AnnotationReader.findAll(type, Key.class, Keys.class)) {
            given.add(key.text("index").value());
            readKey(key, named, templates, partitions, sorts);
        }
        Names table = named.get("");
        named.values().stream()
                .filter(names -> names.areGiven() && !given.contains(names.index()))
                .filter(names -> entityType.isEmpty() || (table != null && names.areOf(table)))
                .forEach(names -> fail(names.first().origin(), """
                        `%s` is a composed key attribute, and `%s` has no @Key%s that says of what. Add one; or, where \
                        a component is the key by itself, name no attribute here and put %s on the component.""".formatted(
                                names.first().value(),
                                type.getSimpleName(),
                                names.annotated(),
                                names.index().isEmpty() ? "@PartitionKey or @SortKey" : "@GsiKey")));
        if (hasFailed) {
            return Optional.empty();
        }
        List<ComponentModel> inKeys = withUses(components, partitions, sorts);
        if (sorts.containsKey("")
                && !partitions.containsKey("")
                && whole(inKeys, KeyType.PARTITION).isEmpty()) {
            fail(sorts.get("").text().origin(), """
                    The sort key is composed, and `%s` has no partition key. Put @PartitionKey on a component, or name \
                    `partitionKey` and compose it too.""".formatted(type.getSimpleName()));
            return Optional.empty();
        }
        return Optional.of(new Composed(inKeys, composition(inKeys, partitions, sorts)));
    }

    /** The names of composed attributes that the annotation of a table or an index gives. */
    private record Names(String index, Declared<String> partition, Declared<String> sort) {
        /** Returns whether every item of a table is in the index, since its attributes are those of the table's key. */
        boolean areOf(Names table) {
            List<String> key = List.of(table.partition.value(), table.sort.value());
            return key.contains(partition.value()) && (sort.value().isEmpty() || key.contains(sort.value()));
        }

        /** Returns whether an attribute is composed; of a table, that may be the sort key alone. */
        boolean areGiven() {
            return !partition.value().isEmpty()
                    || (index.isEmpty() && !sort.value().isEmpty());
        }

        /** Returns the first of the names that are there. */
        Declared<String> first() {
            return partition.value().isEmpty() ? sort : partition;
        }

        String annotated() {
            return index.isEmpty() ? "" : "(index = \"" + index + "\")";
        }
    }

    /** A template whose pieces name components that exist. */
    record Template(String attribute, Declared<String> text, List<TemplateReader.Place> places, Shards shards) {

        boolean has(TemplateReader.Kind kind) {
            return places.stream().anyMatch(place -> place.kind() == kind);
        }
    }

    /** How many shards there are, and which component decides. */
    private record Shards(Declared<Long> number, Declared<String> by) {
        Shards(AnnotationReader key) {
            this(key.number("shards"), key.text("shardBy"));
        }
    }

    private Map<String, Names> named() {
        Map<String, Names> named = new LinkedHashMap<>();
        AnnotationReader.find(tableType, Table.class)
                .ifPresent(table -> named.put("", new Names("", table.text("partitionKey"), table.text("sortKey"))));
        for (AnnotationReader index : AnnotationReader.findAll(tableType, Gsi.class, Gsis.class)) {
            String name = index.text("name").value();
            named.putIfAbsent(name, new Names(name, index.text("partitionKey"), index.text("sortKey")));
        }
        return named;
    }

    private void readKey(
            AnnotationReader key,
            Map<String, Names> named,
            TemplateReader templates,
            Map<String, Template> partitions,
            Map<String, Template> sorts) {
        Declared<String> index = key.text("index");
        Names names = named.get(index.value());
        Declared<String> partition = key.text("partition");
        Declared<String> sort = key.text("sort");
        if (names == null || !names.areGiven()) {
            fail(index.value().isEmpty() ? key.origin() : index.origin(), """
                    @Key composes a key whose attributes nobody names. Give %s a `partitionKey`, and a `sortKey` for a \
                    sort template.""".formatted(
                            index.value().isEmpty() ? "@Table" : "@Gsi(name = \"" + index.value() + "\")"));
        } else if (partitions.containsKey(index.value()) || sorts.containsKey(index.value())) {
            fail(key.origin(), "This is a second @Key of one key. Keep one of the two.");
        } else if (names.partition().value().isEmpty() && !partition.value().isEmpty()) {
            fail(partition.origin(), """
                    @Key composes a partition key, and none is named. Name its attribute with `partitionKey` where \
                    `sortKey` is named.""");
        } else if (sort.value().isEmpty() != names.sort().value().isEmpty()) {
            fail(
                    sort.value().isEmpty() ? key.origin() : sort.origin(),
                    sort.value().isEmpty()
                            ? "@Key composes no sort key, and there is one, `%s`. Add `sort`."
                                    .formatted(names.sort().value())
                            : "@Key composes a sort key, and none is named. Name its attribute with `sortKey` where"
                                    + " `partitionKey` is named.");
        } else {
            if (names.partition().value().isEmpty()) {
                refuseShards(new Shards(key));
            } else {
                templates.read(
                        partition,
                        true,
                        places -> partitions.put(
                                index.value(),
                                new Template(names.partition().value(), partition, places, new Shards(key))));
            }
            if (!sort.value().isEmpty()) {
                templates.read(
                        sort,
                        false,
                        places -> sorts.put(
                                index.value(), new Template(names.sort().value(), sort, places, new Shards(key))));
            }
            Optional.ofNullable(partitions.get(index.value()))
                    .ifPresent(template -> checkSpread(template, Optional.ofNullable(sorts.get(index.value()))));
        }
    }

    private void refuseShards(Shards shards) {
        if (shards.number().value() != 0) {
            fail(RuleId.SPREAD_KEY, shards.number().origin(), """
                    There are shards, and the partition key is a component as it is. Compose it, with a `{shard}` for their \
                    number.""");
        }
    }

    /** Days and shards are made of components that the sort key holds: so a key tells them, and a query orders by them. */
    private void checkSpread(Template partition, Optional<Template> sort) {
        List<String> sorted = sort.stream()
                .flatMap(template -> template.places().stream())
                .filter(TemplateReader.Place::isComponent)
                .map(TemplateReader.Place::text)
                .toList();
        Shards shards = partition.shards();
        boolean isSharded = partition.has(TemplateReader.Kind.SHARD);
        if (isSharded && (shards.number().value() < 2 || shards.number().value() > MOST_SHARDS)) {
            fail(RuleId.SPREAD_KEY, shards.number().origin(), """
                    `{shard}` stands for one of several partitions. Say how many with `shards`: 2 to 1,000.""");
        } else if (isSharded && !sorted.contains(shards.by().value())) {
            fail(RuleId.SPREAD_KEY, shards.by().origin(), """
                    `shardBy` names the component that decides on the shard, one of the sort key's, so that an item's key \
                    tells where it is. The sort key has %s.""".formatted(inWords(sorted)));
        } else if (!isSharded && shards.number().value() != 0) {
            fail(RuleId.SPREAD_KEY, shards.number().origin(), """
                    There are shards, and the template `%s` has no `{shard}` for their number. Add it.""".formatted(
                            partition.text().value()));
        }
        partition.places().stream()
                .filter(place -> place.kind() == TemplateReader.Kind.DAY)
                .filter(place -> sorted.isEmpty() || !sorted.get(0).equals(place.text()))
                .forEach(place -> fail(RuleId.SPREAD_KEY, partition.text().origin(), """
                        The template `%s` holds the day of `%s`, so that is what the sort key begins with: days in order are \
                        then items in order. The sort key has %s.""".formatted(
                                partition.text().value(), place.text(), inWords(sorted))));
    }

    private static String inWords(List<String> components) {
        return components.isEmpty()
                ? "no components in a template"
                : components.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private void fail(Origin origin, String text) {
        fail(RuleId.COMPOSED_KEY, origin, text);
    }

    private void fail(RuleId rule, Origin origin, String text) {
        hasFailed = true;
        diagnostics.error(rule, origin, text);
    }

    private List<ComponentModel> withUses(
            List<ComponentModel> components, Map<String, Template> partitions, Map<String, Template> sorts) {
        List<ComponentModel> inKeys = new ArrayList<>();
        for (ComponentModel component : components) {
            if (component instanceof FlattenedModel flattened) {
                inKeys.add(flattened.inKeys(attribute -> inKeys(attribute, partitions, sorts)));
            } else {
                inKeys.add(
                        component instanceof AttributeModel attribute
                                ? inKeys(attribute, partitions, sorts)
                                : component);
            }
        }
        return inKeys;
    }

    private AttributeModel inKeys(
            AttributeModel attribute, Map<String, Template> partitions, Map<String, Template> sorts) {
        List<KeyUse> uses = Stream.concat(
                        uses(attribute, partitions, KeyType.PARTITION), uses(attribute, sorts, KeyType.SORT))
                .toList();
        refuseBoth(attribute, partitions, sorts);
        boolean isAsked = attribute.requestedType().origin().annotation() != null
                || attribute.policy().unique().isPresent()
                || decidesExpiry(attribute);
        boolean isInKey = uses.stream().anyMatch(use -> use.target() == Target.TABLE);
        boolean isInIndex = uses.stream().anyMatch(use -> use.target() != Target.TABLE);
        return attribute.inKeys(
                uses, isInKey && !isInIndex && !isAsked && attribute.keyUses().isEmpty());
    }

    private boolean decidesExpiry(AttributeModel attribute) {
        return AnnotationReader.find(type, Ttl.class)
                .filter(ttl -> ttl.text("from").value().equals(attribute.component()))
                .isPresent();
    }

    /** One half of a table's key may be a component beside one that is composed; of an index, both are composed. */
    private static boolean isComposed(KeyUse use, Map<String, Template> partitions, Map<String, Template> sorts) {
        return switch (use.target()) {
            case TABLE -> (use.type() == KeyType.PARTITION ? partitions : sorts).containsKey("");
            case GLOBAL_INDEX -> partitions.containsKey(use.index());
            case LOCAL_INDEX -> false;
        };
    }

    private void refuseBoth(AttributeModel attribute, Map<String, Template> partitions, Map<String, Template> sorts) {
        attribute.keyUses().stream()
                .filter(use -> isComposed(use, partitions, sorts))
                .forEach(use ->
                        diagnostics.error(RuleId.COMPOSED_KEY, use.origin(), """
                        `%s` is a key attribute, and @Key composes that key already. Name the component in a template \
                        instead.""".formatted(attribute.component())));
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

    private CompositionModel composition(
            List<ComponentModel> components, Map<String, Template> partitions, Map<String, Template> sorts) {
        Map<String, ComposedKeyModel> indexes = new LinkedHashMap<>();
        partitions.forEach((index, partition) -> {
            if (!index.isEmpty()) {
                indexes.put(
                        index,
                        new ComposedKeyModel(
                                model(partition, components),
                                Optional.ofNullable(sorts.get(index)).map(sort -> model(sort, components))));
            }
        });
        return new CompositionModel(
                primary(components, Optional.ofNullable(partitions.get("")), Optional.ofNullable(sorts.get(""))),
                indexes,
                entityType);
    }

    /** Returns the table's key where a template composes at least one half of it. */
    private static Optional<ComposedKeyModel> primary(
            List<ComponentModel> components, Optional<Template> partition, Optional<Template> sort) {
        if (partition.isEmpty() && sort.isEmpty()) {
            return Optional.empty();
        }
        return partition
                .map(template -> model(template, components))
                .or(() -> whole(components, KeyType.PARTITION))
                .map(first -> new ComposedKeyModel(
                        first,
                        sort.map(template -> model(template, components)).or(() -> whole(components, KeyType.SORT))));
    }

    /** Returns the half of the table's key that is a component as it is. */
    private static Optional<KeyTemplateModel> whole(List<ComponentModel> components, KeyType half) {
        List<AttributeModel> attributes =
                components.stream().flatMap(ComponentModel::stored).toList();
        return KeyReader.tableParts(attributes, half).stream().findFirst().map(KeyTemplateModel::whole);
    }

    private static KeyTemplateModel model(Template template, List<ComponentModel> components) {
        List<Segment> segments = new ArrayList<>();
        for (TemplateReader.Place place : template.places()) {
            segments.add(
                    switch (place.kind()) {
                        case LITERAL -> new KeyTemplateModel.Literal(place.text());
                        case COMPONENT -> new KeyTemplateModel.Part(attribute(components, place.text()), place.width());
                        case DAY -> new KeyTemplateModel.Derived(attribute(components, place.text()), 0);
                        case SHARD -> {
                            Shards shards = template.shards();
                            yield new KeyTemplateModel.Derived(
                                    attribute(components, shards.by().value()),
                                    shards.number().value().intValue());
                        }
                    });
        }
        return new KeyTemplateModel(template.attribute(), template.text(), segments, false);
    }

    private static AttributeModel attribute(List<ComponentModel> components, String name) {
        return components.stream()
                .flatMap(ComponentModel::stored)
                .filter(attribute -> attribute.component().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
