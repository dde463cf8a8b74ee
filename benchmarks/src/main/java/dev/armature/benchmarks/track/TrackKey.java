package dev.armature.benchmarks.track;

/** The key of a {@link Track}. */
public record TrackKey(String albumId, String trackId) {}
