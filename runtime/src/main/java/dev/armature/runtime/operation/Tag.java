package dev.armature.runtime.operation;

/**
 * A label of a table's.
 *
 * @param key its name, at most 128 characters
 * @param value its value, at most 256 characters; may be empty
 */
public record Tag(String key, String value) {}
