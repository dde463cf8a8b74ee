package dev.armature.engine.item;

import org.jspecify.annotations.Nullable;

/** One commit among all: gives numbers to its changes, those who need one. Used by the thread that commits. */
public final class CommitTurn {
    private final CommitOrder order;
    /** The first number taken; written once, under the order's monitor. */
    private @Nullable SequenceNumber first;
    /** Guarded by the order's monitor. */
    private boolean ended;

    CommitTurn(CommitOrder order) {
        this.order = order;
    }

    /** Takes a number; readers wait for the commit from now on. */
    public SequenceNumber take() {
        return order.take(this, first == null);
    }

    /** Says that the commit is done or will never be; who took no number has nothing to say. */
    void end() {
        if (first != null) {
            order.end(this);
        }
    }

    void begin(SequenceNumber taken) {
        first = taken;
    }

    SequenceNumber first() {
        if (first == null) {
            throw new IllegalStateException("A commit that took no number is not waited for");
        }
        return first;
    }

    void markEnded() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }
}
