package dev.armature.runtime.operation;

/** What an error carries when a condition does not hold. */
public enum ReturnValuesOnConditionCheckFailure {
    /** Nothing: the default. */
    NONE,
    /** The whole item that failed the condition. */
    ALL_OLD
}
