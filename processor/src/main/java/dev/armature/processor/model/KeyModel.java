package dev.armature.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The key of a table or an index.
 *
 * @param partition the partition key's parts in order; one, or up to four in a global secondary index
 * @param sort the sort key's parts in order; none or one, or up to four in a global secondary index
 */
public record KeyModel(List<KeyPart> partition, List<KeyPart> sort) {

    public KeyModel {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
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
