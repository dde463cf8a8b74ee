package dev.armature.runtime.operation;

/**
 * Says that the labels are gone.
 */
public record UntagResourceResponse() {}
