package dev.armature.runtime.codec;

/** Stands in for the runtime's interface, whose name is all that the processor knows. */
public interface AttributeConverter<T> {}
