package dev.armature.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of a table or an index, as templates compose it. One half of a table's key may be a component as it is.
 *
 * @param partition the template of the partition key
 * @param sort the template of the sort key; empty where there is none, or a component is the sort key of a local index
 */
public record ComposedKeyModel(KeyTemplateModel partition, Optional<KeyTemplateModel> sort) {

    /** Returns the templates, that of the partition key first. */
    public List<KeyTemplateModel> templates() {
        return Stream.concat(Stream.of(partition), sort.stream()).toList();
    }
}
