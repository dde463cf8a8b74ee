package dev.armature.runtime.operation;

/**
 * Says that the table is labelled.
 */
public record TagResourceResponse() {}
