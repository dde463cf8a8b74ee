package dev.armature.benchmarks.track;

/** How a track is delivered. */
public enum Format {
    VINYL,
    COMPACT_DISC,
    DOWNLOAD,
    STREAM
}
