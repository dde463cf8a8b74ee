package dev.armature.processor.model;

/**
 * A value together with the place that declares it.
 *
 * @param value what is declared
 * @param origin where
 */
public record Declared<T>(T value, Origin origin) {}
