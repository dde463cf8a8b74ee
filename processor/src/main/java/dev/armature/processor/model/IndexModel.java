package dev.armature.processor.model;

import dev.armature.annotation.ProjectionType;
import java.util.List;
import java.util.Optional;

/**
 * A secondary index.
 *
 * @param name the index's name
 * @param isLocal whether it is a local secondary index, else a global one
 * @param accessor the repository's method that queries it
 * @param key its key; for a local index the table's partition key and its own sort key
 * @param projection which attributes its entries hold
 * @param include the names given with {@code INCLUDE}, in order
 * @param projected the attributes that its entries hold, in component order; all of them with {@code ALL}
 * @param partialName the simple name of the record for its entries, {@code SongByAlbum}; empty where the entity itself
 *     is read
 * @param capacity its provisioned capacity; empty for a local index, which uses the table's
 * @param origin the place of the annotation
 */
public record IndexModel(
        Declared<String> name,
        boolean isLocal,
        Declared<String> accessor,
        KeyModel key,
        Declared<ProjectionType> projection,
        List<Declared<String>> include,
        List<AttributeModel> projected,
        Optional<String> partialName,
        Optional<Capacity> capacity,
        Origin origin) {

    public IndexModel {
        include = List.copyOf(include);
        projected = List.copyOf(projected);
    }

    /** Returns the annotation that declares it, as it is written. */
    public String annotation() {
        return isLocal ? "@Lsi" : "@Gsi";
    }
}
