package dev.armature.runtime.operation;

import java.util.List;

/**
 * Which attributes an entry of a secondary index holds.
 *
 * @param projectionType the kind of projection
 * @param nonKeyAttributes the attributes besides the keys; empty unless the type is {@link ProjectionType#INCLUDE}
 */
public record IndexProjection(ProjectionType projectionType, List<String> nonKeyAttributes) {
    /** Copies the list. */
    public IndexProjection {
        nonKeyAttributes = List.copyOf(nonKeyAttributes);
    }

    /** Every attribute. */
    public static final IndexProjection ALL = new IndexProjection(ProjectionType.ALL, List.of());

    /** The keys of the table and of the index. */
    public static final IndexProjection KEYS_ONLY = new IndexProjection(ProjectionType.KEYS_ONLY, List.of());

    /** Returns the projection of the keys and {@code attributes}. */
    public static IndexProjection include(List<String> attributes) {
        return new IndexProjection(ProjectionType.INCLUDE, attributes);
    }
}
