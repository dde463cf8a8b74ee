package dev.armature.runtime.table;

import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads items of a table that several entities share, each as the entity whose type it has.
 *
 * @param <S> the sealed interface of the entities
 */
public final class EntityTypes<S> extends ItemDecoder<S> {
    private final AttributeName attribute;
    private final Map<String, ComposedMapping<? extends S, ?>> byName = new HashMap<>();

    /**
     * Creates the decoder.
     *
     * @param name the interface's simple name, for messages
     * @param attribute the attribute that holds an item's type
     * @param mappings the entities, each with a type
     */
    public EntityTypes(String name, AttributeName attribute, List<? extends ComposedMapping<? extends S, ?>> mappings) {
        super(name);
        this.attribute = attribute;
        for (ComposedMapping<? extends S, ?> mapping : mappings) {
            EntityType type = mapping.requireType();
            byName.put(type.name(), mapping);
            type.formerNames().forEach(former -> byName.put(former, mapping));
        }
    }

    @Override
    protected S readAttributes(AttributeSource source) {
        String type = source.at(attribute).string();
        @Nullable ComposedMapping<? extends S, ?> mapping = byName.get(type);
        if (mapping == null) {
            throw new IllegalArgumentException("'" + type + "' is none of the entity types "
                    + byName.keySet().stream().sorted().toList());
        }
        return mapping.decode(source);
    }

    /** Returns what a filter of a query for several entities may name. */
    public SharedAttributes attributes() {
        return new SharedAttributes(attribute);
    }
}
