package dev.armature.engine.catalog;

/**
 * When a table's items expire.
 *
 * @param enabled whether they do
 * @param attribute the attribute that says when, in epoch seconds
 * @param changedAtMillis when this was last changed, in milliseconds since the epoch
 */
public record TimeToLive(boolean enabled, String attribute, long changedAtMillis) {}
