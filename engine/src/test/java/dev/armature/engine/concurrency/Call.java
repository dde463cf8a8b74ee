package dev.armature.engine.concurrency;

import java.util.Optional;

/**
 * One call on one item in a concurrent history. The item is a register that holds a number or nothing.
 *
 * @param kind what was called
 * @param argument what was written; ignored by reads and deletes
 * @param expected what a conditional write wanted to find
 * @param result what a read, or the old item of a write, showed; empty for no item
 * @param succeeded whether the condition held
 * @param begin when it was called, in the order of all calls and returns
 * @param end when it returned
 */
record Call(Kind kind, long argument, long expected, Optional<Long> result, boolean succeeded, long begin, long end) {

    enum Kind {
        READ,
        WRITE,
        DELETE,
        COMPARE_AND_SET
    }

    /** Returns whether the call could have happened when the register held {@code state}. */
    boolean fits(Optional<Long> state) {
        return switch (kind) {
            case READ, WRITE, DELETE -> result.equals(state);
            case COMPARE_AND_SET -> succeeded == state.equals(Optional.of(expected));
        };
    }

    /** Returns what the register holds afterwards. */
    Optional<Long> apply(Optional<Long> state) {
        return switch (kind) {
            case READ -> state;
            case WRITE -> Optional.of(argument);
            case DELETE -> Optional.empty();
            case COMPARE_AND_SET -> succeeded ? Optional.of(argument) : state;
        };
    }
}
