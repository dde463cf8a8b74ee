package dev.armature.processor.model;

import java.util.List;

/**
 * A type parameter of a document.
 *
 * @param name its name, such as {@code T}
 * @param bounds what it extends, empty where that is {@code Object} alone
 */
public record TypeParameter(String name, List<TypeRef> bounds) {

    public TypeParameter {
        bounds = List.copyOf(bounds);
    }
}
