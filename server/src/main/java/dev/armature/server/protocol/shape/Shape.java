package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.List;

/**
 * One kind of value in a request: how it is read from JSON, and within what limits it must lie.
 *
 * @param <T> what it is read as
 */
public sealed interface Shape<T>
        permits TextShape,
                NameShape,
                WholeShape,
                FlagShape,
                ItemShape,
                ValueShape,
                ExpressionValuesShape,
                ListShape,
                MapShape,
                StructureShape {
    /**
     * Reads the value that the input stands on, which is not null.
     *
     * @throws dev.armature.server.protocol.ProtocolException if it is of another JSON type
     */
    T read(JsonInput json);

    /** Reports every limit that the value breaks. */
    void check(T value, Violations violations);

    /**
     * Returns all that a value must satisfy where it is part of a list or map, in the service's words: such limits are
     * reported of the list or map, all at once. Empty for what is reported of each part.
     */
    default List<String> constraintsOfPart() {
        return List.of();
    }

    /** Returns whether a part satisfies all of {@link #constraintsOfPart()}. */
    default boolean isSatisfiedBy(T part) {
        return true;
    }

    /** Reports the limits of a part that are reported where it stands. */
    default void checkPart(T part, Violations violations) {
        check(part, violations);
    }
}
