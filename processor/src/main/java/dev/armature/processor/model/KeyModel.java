package dev.armature.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of a table or an index.
 *
 * @param partition the partition key's parts in order; one, or up to four in a global secondary index
 * @param sort the sort key's parts in order; none or one, or up to four in a global secondary index
 * @param composed the templates that compose its attributes, where they do; the parts are then the components that the
 *     templates name, each once
 */
public record KeyModel(List<KeyPart> partition, List<KeyPart> sort, Optional<ComposedKeyModel> composed) {

    public KeyModel {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** Returns whether the sort key is composed, and not a component as it is. */
    public boolean hasComposedSort() {
        return composed.flatMap(ComposedKeyModel::sort)
                .filter(template -> !template.isWhole())
                .isPresent();
    }

    /** Returns whether there is a sort key. */
    public boolean hasSort() {
        return !sort.isEmpty() || composed.flatMap(ComposedKeyModel::sort).isPresent();
    }

    /** Returns whether there is a partition key. */
    public boolean hasPartition() {
        return !partition.isEmpty() || composed.isPresent();
    }

    /** Returns all parts, those of the partition key first. */
    public List<KeyPart> parts() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }

    /** Returns whether the attribute with the given name in the table is part of the key. */
    public boolean contains(String attribute) {
        return parts().stream().anyMatch(part -> part.attribute().name().equals(attribute));
    }
}
