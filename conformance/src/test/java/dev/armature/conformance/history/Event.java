package dev.armature.conformance.history;

import java.util.Optional;

/**
 * One call on one item, as its caller saw it.
 *
 * @param action what was asked
 * @param outcome the value that was seen, or whether a condition held; what an action without an outcome returns is empty
 * @param invokedAt when the call began, by a clock that all callers share
 * @param returnedAt when it had returned
 */
record Event(Action action, Optional<Long> outcome, long invokedAt, long returnedAt) {
    /** What the item holds: a number, or empty where there is no item. */
    sealed interface Action {
        /** Returns what the item holds afterwards, given what it held. */
        Optional<Long> after(Optional<Long> before);

        /** Returns the outcome, given what the item held. */
        Optional<Long> outcome(Optional<Long> before);
    }

    /** Reads; the outcome is what is there. */
    record Get() implements Action {
        @Override
        public Optional<Long> after(Optional<Long> before) {
            return before;
        }

        @Override
        public Optional<Long> outcome(Optional<Long> before) {
            return before;
        }
    }

    /** Writes a value; the outcome is what was there. */
    record Put(long value) implements Action {
        @Override
        public Optional<Long> after(Optional<Long> before) {
            return Optional.of(value);
        }

        @Override
        public Optional<Long> outcome(Optional<Long> before) {
            return before;
        }
    }

    /** Writes a value if another is there; the outcome is 1 or, where the condition failed, 0. */
    record PutIf(long expected, long value) implements Action {
        @Override
        public Optional<Long> after(Optional<Long> before) {
            return holds(before) ? Optional.of(value) : before;
        }

        @Override
        public Optional<Long> outcome(Optional<Long> before) {
            return Optional.of(holds(before) ? 1L : 0L);
        }

        private boolean holds(Optional<Long> before) {
            return before.equals(Optional.of(expected));
        }
    }

    /** Adds one; the outcome is the sum. */
    record Increment() implements Action {
        @Override
        public Optional<Long> after(Optional<Long> before) {
            return Optional.of(before.orElse(0L) + 1);
        }

        @Override
        public Optional<Long> outcome(Optional<Long> before) {
            return after(before);
        }
    }

    /** Deletes; the outcome is what was there. */
    record Delete() implements Action {
        @Override
        public Optional<Long> after(Optional<Long> before) {
            return Optional.empty();
        }

        @Override
        public Optional<Long> outcome(Optional<Long> before) {
            return before;
        }
    }
}
