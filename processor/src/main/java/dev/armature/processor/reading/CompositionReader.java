package dev.armature.processor.reading;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.Key;
import dev.armature.annotation.Keys;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.KeyUse.Target;
import dev.armature.processor.model.Origin;
import dev.armature.processor.reading.KeyTemplates.Shards;
import dev.armature.processor.reading.KeyTemplates.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        KeyTemplates templates = new KeyTemplates();
        TemplateReader reader = new TemplateReader(
                type, components.stream().flatMap(ComponentModel::stored).toList(), this::fail);
        Set<String> given = new HashSet<>();
        for (AnnotationReader key : AnnotationReader.findAll(type, Key.class, Keys.class)) {
            given.add(key.text("index").value());
            readKey(key, named, reader, templates);
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
        List<ComponentModel> inKeys = withUses(components, templates);
        CompositionModel composition = templates.composition(inKeys, entityType);
        Optional<Template> sort = templates.sort("");
        if (sort.isPresent() && composition.primary().isEmpty()) {
            fail(sort.get().text().origin(), """
                    The sort key is composed, and `%s` has no partition key. Put @PartitionKey on a component, or name \
                    `partitionKey` and compose it too.""".formatted(type.getSimpleName()));
            return Optional.empty();
        }
        return Optional.of(new Composed(inKeys, composition));
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
            AnnotationReader key, Map<String, Names> named, TemplateReader reader, KeyTemplates templates) {
        Declared<String> index = key.text("index");
        Names names = named.get(index.value());
        Declared<String> partition = key.text("partition");
        Declared<String> sort = key.text("sort");
        if (names == null || !names.areGiven()) {
            fail(index.value().isEmpty() ? key.origin() : index.origin(), """
                    @Key composes a key whose attributes nobody names. Give %s a `partitionKey`, and a `sortKey` for a \
                    sort template.""".formatted(
                            index.value().isEmpty() ? "@Table" : "@Gsi(name = \"" + index.value() + "\")"));
        } else if (templates.has(index.value())) {
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
            Shards shards = Shards.of(key);
            if (names.partition().value().isEmpty()) {
                refuseShards(shards);
            } else {
                String attribute = names.partition().value();
                reader.read(
                        partition,
                        true,
                        places -> templates.addPartition(
                                index.value(), new Template(attribute, partition, places, shards)));
            }
            if (!sort.value().isEmpty()) {
                String attribute = names.sort().value();
                reader.read(
                        sort,
                        false,
                        places -> templates.addSort(index.value(), new Template(attribute, sort, places, shards)));
            }
            templates
                    .partition(index.value())
                    .ifPresent(template -> checkSpread(template, templates.sort(index.value())));
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

    private List<ComponentModel> withUses(List<ComponentModel> components, KeyTemplates templates) {
        List<ComponentModel> inKeys = new ArrayList<>();
        for (ComponentModel component : components) {
            if (component instanceof FlattenedModel flattened) {
                inKeys.add(flattened.inKeys(attribute -> inKeys(attribute, templates)));
            } else {
                inKeys.add(component instanceof AttributeModel attribute ? inKeys(attribute, templates) : component);
            }
        }
        return inKeys;
    }

    private AttributeModel inKeys(AttributeModel attribute, KeyTemplates templates) {
        List<KeyUse> uses = templates.uses(attribute);
        refuseBoth(attribute, templates);
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

    private void refuseBoth(AttributeModel attribute, KeyTemplates templates) {
        attribute.keyUses().stream()
                .filter(templates::compose)
                .forEach(use ->
                        diagnostics.error(RuleId.COMPOSED_KEY, use.origin(), """
                        `%s` is a key attribute, and @Key composes that key already. Name the component in a template \
                        instead.""".formatted(attribute.component())));
    }
}
