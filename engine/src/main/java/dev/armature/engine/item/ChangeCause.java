package dev.armature.engine.item;

/** Why an item is changed. */
public enum ChangeCause {
    /** A request asked for it. */
    REQUEST,
    /** The item expired. */
    EXPIRY
}
