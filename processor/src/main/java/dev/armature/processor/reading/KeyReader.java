package dev.armature.processor.reading;

import dev.armature.annotation.GsiKey;
import dev.armature.annotation.GsiKeys;
import dev.armature.annotation.KeyType;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.KeyUse.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the keys that a component is part of, and gathers the parts of each key from all components. */
final class KeyReader {

    private KeyReader() {}

    static List<KeyUse> uses(Member member) {
        List<KeyUse> uses = new ArrayList<>();
        member.find(PartitionKey.class)
                .map(key -> new KeyUse(Target.TABLE, "", KeyType.PARTITION, 0, key.origin()))
                .ifPresent(uses::add);
        member.find(SortKey.class)
                .map(key -> new KeyUse(Target.TABLE, "", KeyType.SORT, 0, key.origin()))
                .ifPresent(uses::add);
        for (AnnotationReader key : member.findAll(GsiKey.class, GsiKeys.class)) {
            Declared<String> index = key.text("index");
            KeyType type = key.constant("type", KeyType.class).value();
            int order = key.number("order").value().intValue();
            uses.add(new KeyUse(Target.GLOBAL_INDEX, index.value(), type, order, index.origin()));
        }
        member.find(LsiKey.class)
                .map(key -> key.text("index"))
                .map(index -> new KeyUse(Target.LOCAL_INDEX, index.value(), KeyType.SORT, 0, index.origin()))
                .ifPresent(uses::add);
        return uses;
    }

    /** Returns what is in one half of the table's key. */
    static List<KeyPart> tableParts(List<AttributeModel> attributes, KeyType half) {
        return parts(attributes, Target.TABLE, "", half);
    }

    static KeyModel tableKey(List<AttributeModel> attributes, CompositionModel composition) {
        return key(attributes, Target.TABLE, "", composition.primary());
    }

    static KeyModel globalIndexKey(List<AttributeModel> attributes, CompositionModel composition, String index) {
        return key(
                attributes,
                Target.GLOBAL_INDEX,
                index,
                Optional.ofNullable(composition.indexes().get(index)));
    }

    /** Returns the key of a local index: the table's partition key with the index's own sort key. */
    static KeyModel localIndexKey(List<AttributeModel> attributes, KeyModel tableKey, String index) {
        return new KeyModel(
                tableKey.partition(),
                parts(attributes, Target.LOCAL_INDEX, index, KeyType.SORT),
                tableKey.composed().map(key -> new ComposedKeyModel(key.partition(), Optional.empty())));
    }

    private static KeyModel key(
            List<AttributeModel> attributes, Target target, String index, Optional<ComposedKeyModel> composed) {
        List<KeyPart> partition = parts(attributes, target, index, KeyType.PARTITION);
        List<KeyPart> sort = parts(attributes, target, index, KeyType.SORT);
        return new KeyModel(partition, composed.isPresent() ? without(partition, sort) : sort, composed);
    }

    /** A component in both templates of a key is known where the sort key is asked for. */
    private static List<KeyPart> without(List<KeyPart> partition, List<KeyPart> sort) {
        return sort.stream()
                .filter(part ->
                        partition.stream().noneMatch(known -> known.attribute().equals(part.attribute())))
                .toList();
    }

    private static List<KeyPart> parts(List<AttributeModel> attributes, Target target, String index, KeyType type) {
        return attributes.stream()
                .flatMap(attribute -> attribute.keyUses().stream()
                        .filter(use -> use.target() == target && use.index().equals(index) && use.type() == type)
                        .map(use -> new KeyPart(attribute, use)))
                .sorted(Comparator.comparingInt(part -> part.use().order()))
                .toList();
    }
}
