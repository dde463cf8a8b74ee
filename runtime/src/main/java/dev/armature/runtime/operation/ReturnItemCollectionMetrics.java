package dev.armature.runtime.operation;

/** Whether an answer reports the sizes of item collections, which only tables with local indexes have. */
public enum ReturnItemCollectionMetrics {
    /** No report: the default. */
    NONE,
    /** An estimate of the size. */
    SIZE
}
