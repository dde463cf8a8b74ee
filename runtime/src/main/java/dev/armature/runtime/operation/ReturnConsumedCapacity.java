package dev.armature.runtime.operation;

/** Whether an answer reports the capacity units that the request used. */
public enum ReturnConsumedCapacity {
    /** No report: the default. */
    NONE,
    /** The sum for each table. */
    TOTAL,
    /** The sum, and the parts of the table and of each index. */
    INDEXES
}
