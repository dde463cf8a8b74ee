package dev.armature.runtime.table;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ReadableItem;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an entity lives in a table whose key attributes are composed of several components, alone or with other entities.
 * Components that the primary key holds are stored nowhere else, unless they are an attribute of their own too.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public abstract class ComposedMapping<T, K> extends EntityMapping<T, K> {
    private final @Nullable EntityType type;
    private final @Nullable ComposedKey primaryKey;
    private final List<KeyTemplate> indexTemplates;

    /**
     * Creates the mapping of an entity that has a table of its own.
     *
     * @param entity the entity's simple class name, for messages
     * @param primaryKey how the table's key is composed
     * @param indexKeys how the keys of indexes are composed, of those whose keys are
     */
    protected ComposedMapping(String entity, ComposedKey primaryKey, List<ComposedKey> indexKeys) {
        this(entity, null, primaryKey, primaryKey.attributes(), indexKeys);
    }

    /** As {@link #ComposedMapping(String, ComposedKey, List)}, of an entity that shares its table with others. */
    protected ComposedMapping(String entity, EntityType type, ComposedKey primaryKey, List<ComposedKey> indexKeys) {
        this(entity, type, primaryKey, primaryKey.attributes(), indexKeys);
    }

    /** As {@link #ComposedMapping(String, ComposedKey, List)}, of a table whose own key attributes are components. */
    protected ComposedMapping(String entity, List<AttributeName> keyAttributes, List<ComposedKey> indexKeys) {
        this(entity, null, null, keyAttributes, indexKeys);
    }

    private ComposedMapping(
            String entity,
            @Nullable EntityType type,
            @Nullable ComposedKey primaryKey,
            List<AttributeName> keyAttributes,
            List<ComposedKey> indexKeys) {
        super(entity, keyAttributes.toArray(AttributeName[]::new));
        this.type = type;
        this.primaryKey = primaryKey;
        Set<AttributeName> written = new HashSet<>(keyAttributes);
        this.indexTemplates = indexKeys.stream()
                .flatMap(key -> key.templates().stream())
                .filter(template -> written.add(template.attribute()))
                .toList();
    }

    /** Returns the values of all components that templates name; one that is absent keeps the item out of an index. */
    protected abstract KeyValues componentsOf(T entity);

    /** Returns the values of those components that the primary key gives and templates name. */
    protected abstract KeyValues componentsOfKey(K key);

    /** Writes what tells the entity's type, and all composed keys; a component that is a key as it is, its codec writes. */
    protected final void writeKeys(T entity, AttributeSink sink) {
        KeyValues components = componentsOf(entity);
        if (primaryKey != null) {
            for (KeyTemplate template : primaryKey.templates()) {
                String key = compose(template, components);
                if (!template.isWhole()) {
                    sink.attribute(template.attribute()).string(key);
                }
            }
        }
        if (type != null) {
            type.write(sink);
        }
        for (KeyTemplate template : indexTemplates) {
            template.composeIfComplete(components)
                    .ifPresent(key -> sink.attribute(template.attribute()).string(key));
        }
    }

    /** Reads the components of the primary key, after it has seen that the item is of the entity's type. */
    protected final KeyValues readKeys(AttributeSource source) {
        if (type != null) {
            type.check(source);
        }
        return primaryKey == null ? KeyValues.NONE : primaryKey.read(source, KeyValues.NONE);
    }

    /** As {@link #readKeys(AttributeSource)}, with the components of an index's key, of an entry of that index. */
    protected final KeyValues readKeys(AttributeSource source, ComposedKey indexKey) {
        return indexKey.read(source, readKeys(source));
    }

    @Override
    protected void writeKey(K key, AttributeSink sink) {
        if (primaryKey != null) {
            KeyValues components = componentsOfKey(key);
            for (KeyTemplate template : primaryKey.templates()) {
                String composed = compose(template, components);
                if (template.isWhole()) {
                    sink.attribute(template.attribute()).value(template.value(components));
                } else {
                    sink.attribute(template.attribute()).string(composed);
                }
            }
        }
    }

    private static String compose(KeyTemplate template, KeyValues components) {
        String key = template.compose(components);
        UniqueMarkers.check(key);
        return key;
    }

    /** An item is told by its type; what has none, such as a key, by what its key is composed of. */
    @Override
    public final boolean isOwn(ReadableItem item) {
        if (type == null) {
            return true;
        }
        AttributeSource source = item.source();
        if (source.find(type.attribute())) {
            return source.type() == AttributeType.S && type.isOf(source);
        }
        try {
            readKeys(item.source());
            return true;
        } catch (RuntimeException composedOtherwise) {
            return false;
        }
    }

    @Override
    final @Nullable ComposedKey composedKey() {
        return primaryKey;
    }

    EntityType requireType() {
        if (type == null) {
            throw new IllegalStateException(entity() + " has a table of its own, and no type");
        }
        return type;
    }

    @Override
    final Condition exists() {
        return type == null ? super.exists() : type.condition();
    }

    @Override
    final @Nullable Condition scanned() {
        return type == null ? super.scanned() : type.condition();
    }

    @Override
    final Optional<Condition> notAnothers() {
        return type == null ? Optional.empty() : Optional.of(notExists().or(type.condition()));
    }

    @Override
    final void touchUpserted(UpdateActions actions, Instant now) {
        super.touchUpserted(actions, now);
        if (type != null) {
            new ValueUpdate<>(actions, type.token()).to(type.name());
        }
    }

    @Override
    final Map<AttributeName, AttributeValue> keyCopies(K key) {
        Map<AttributeName, AttributeValue> copies = new LinkedHashMap<>();
        if (primaryKey != null) {
            KeyValues components = componentsOfKey(key);
            primaryKey.templates().stream()
                    .flatMap(template -> template.components().stream())
                    .forEach(component -> component
                            .attribute()
                            .filter(attribute -> !keyAttributes().contains(attribute))
                            .ifPresent(attribute -> copies.put(attribute, value(components, component))));
        }
        return copies;
    }

    private static <V> AttributeValue value(KeyValues components, KeyComponent<V> component) {
        return component.converter().toValue(components.get(component));
    }

    /** An update of a component that an index is keyed by moves the item in that index. */
    @Override
    final Update withIndexKeys(K key, Update update, boolean creating) {
        if (indexTemplates.isEmpty()) {
            return update;
        }
        IndexKeyChanges changes = new IndexKeyChanges(entity(), update, componentsOfKey(key), creating);
        indexTemplates.forEach(changes::add);
        return changes.toUpdate();
    }
}
