package dev.armature.runtime.operation;

/**
 * Whether and when the items of a table expire.
 *
 * @param enabled whether they do
 * @param attributeName the attribute that says when, a number of epoch seconds
 */
public record TimeToLiveSpecification(boolean enabled, String attributeName) {}
