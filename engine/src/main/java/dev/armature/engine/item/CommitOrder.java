package dev.armature.engine.item;

import dev.armature.engine.time.EngineClock;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Numbers changes in the order in which they are read afterwards. No commit waits for another: numbers are given before
 * commits, which may end in any order, and {@link #horizon} tells readers how far all have ended.
 */
public final class CommitOrder {
    private final EngineClock clock;
    /** Those that have taken a number and not ended, in the order of their first; guarded by this object's monitor. */
    private final Deque<CommitTurn> turns = new ArrayDeque<>();
    /** The least number that may be given; guarded by this object's monitor. */
    private SequenceNumber next = SequenceNumber.first(0);

    /** Numbers changes by the time of {@code clock}. */
    public CommitOrder(EngineClock clock) {
        this.clock = clock;
    }

    /** Gives only numbers above {@code number} from now on. */
    public synchronized void continueAfter(SequenceNumber number) {
        if (!number.isBefore(next)) {
            next = number.next();
        }
    }

    /**
     * Returns the number below which nothing changes any more: who reads from a snapshot that is taken afterwards sees
     * every record below it that will ever be.
     */
    public synchronized SequenceNumber horizon() {
        CommitTurn oldest = turns.peek();
        return oldest == null ? leastNext() : oldest.first();
    }

    /** Begins a commit, which is to be ended. */
    CommitTurn turn() {
        return new CommitTurn(this);
    }

    synchronized SequenceNumber take(CommitTurn turn, boolean isFirst) {
        SequenceNumber taken = leastNext();
        next = taken.next();
        if (isFirst) {
            turn.begin(taken);
            turns.add(turn);
        }
        return taken;
    }

    private SequenceNumber leastNext() {
        long now = clock.millis();
        if (next.millis() < now) {
            next = SequenceNumber.first(now);
        }
        return next;
    }

    synchronized void end(CommitTurn turn) {
        turn.markEnded();
        while (!turns.isEmpty() && turns.element().isEnded()) {
            turns.remove();
        }
    }
}
