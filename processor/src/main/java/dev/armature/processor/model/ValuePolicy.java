package dev.armature.processor.model;

import dev.armature.annotation.IdStrategy;
import java.util.Optional;

/**
 * What annotations say about the values of an attribute, beyond how they are stored.
 *
 * @param generatedId how an id is made where the entity has none, at the place that says so
 * @param writeOnce the place that says that a stored value never changes
 * @param maxSize the largest size in bytes or elements, at the place that says so
 * @param unique what no two items share it within
 * @param ttl the place that says that an item expires at this time
 */
public record ValuePolicy(
        Optional<Declared<IdStrategy>> generatedId,
        Optional<Origin> writeOnce,
        Optional<Declared<Long>> maxSize,
        Optional<UniqueModel> unique,
        Optional<Origin> ttl) {}
