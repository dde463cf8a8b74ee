package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;

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
}
