package dev.armature.runtime.key;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of a table or an index, as an entity composes it.
 *
 * @param partition the template of the partition key
 * @param sort the template of the sort key, where there is one
 */
public record ComposedKey(KeyTemplate partition, Optional<KeyTemplate> sort) {

    /** Returns a key without sort key. */
    public static ComposedKey of(KeyTemplate partition) {
        return new ComposedKey(partition, Optional.empty());
    }

    /** Returns a key with sort key. */
    public static ComposedKey of(KeyTemplate partition, KeyTemplate sort) {
        return new ComposedKey(partition, Optional.of(sort));
    }

    /** Returns the templates, that of the partition key first. */
    public List<KeyTemplate> templates() {
        return Stream.concat(Stream.of(partition), sort.stream()).toList();
    }

    /** Returns the key's attributes, that of the partition key first. */
    public List<AttributeName> attributes() {
        return templates().stream().map(KeyTemplate::attribute).toList();
    }

    /**
     * Returns {@code others} with the values of all components, read from an item.
     *
     * @throws IllegalArgumentException if the key is not there, or not composed by these templates
     */
    public KeyValues read(AttributeSource source, KeyValues others) {
        KeyValues values = others;
        for (KeyTemplate template : templates()) {
            if (!source.find(template.attribute())) {
                throw new IllegalArgumentException("attribute '" + template.attribute() + "' of the key is missing");
            }
            values = template.parse(source, values);
        }
        return values;
    }
}
