package dev.armature.processor.model;

import dev.armature.annotation.KeyType;

/**
 * One declaration of a component as a key attribute.
 *
 * @param target what the key belongs to
 * @param index the index's name, empty for the table
 * @param type which half of the key
 * @param order the place in that half, from 0
 * @param origin the annotation, at the index's name where there is one
 */
public record KeyUse(Target target, String index, KeyType type, int order, Origin origin) {

    /** What a key belongs to. */
    public enum Target {
        TABLE,
        GLOBAL_INDEX,
        LOCAL_INDEX
    }
}
