package dev.armature.runtime.operation;

/** Where in a shard reading begins. */
public enum ShardIteratorType {
    /** At the oldest record that is still there. */
    TRIM_HORIZON,
    /** After the newest record there is. */
    LATEST,
    /** At the record of a sequence number. */
    AT_SEQUENCE_NUMBER,
    /** After the record of a sequence number. */
    AFTER_SEQUENCE_NUMBER
}
