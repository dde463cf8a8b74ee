package dev.armature.engine.storage;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A store that does what another one does, except for the commit it is told to fail.
 *
 * <pre>{@code
 * FaultyStore store = new FaultyStore(new MemoryStore());
 * store.failCommit(2, Moment.AFTER_APPLYING); // the next commit succeeds, the one after it is kept and reported as failed
 * }</pre>
 */
public final class FaultyStore implements KeyValueStore {

    /** When a commit fails. */
    public enum Moment {
        /** The store is left as it was. */
        BEFORE_APPLYING,
        /** The writes are kept, though the caller is told that they failed: an answer that was lost. */
        AFTER_APPLYING
    }

    private record Fault(int commitsLeft, Moment moment) {

        @Nullable
        Fault next() {
            return commitsLeft > 1 ? new Fault(commitsLeft - 1, moment) : null;
        }
    }

    private final KeyValueStore target;
    private final AtomicReference<@Nullable Fault> planned = new AtomicReference<>();

    /** Wraps a store and closes it when closed. */
    public FaultyStore(KeyValueStore target) {
        this.target = target;
    }

    /**
     * Plans one failure, in place of any that is planned already.
     *
     * @param number which commit from now on fails; 1 is the next
     */
    public void failCommit(int number, Moment moment) {
        if (number < 1) {
            throw new IllegalArgumentException("The next commit is number 1, but the number is " + number);
        }
        planned.set(new Fault(number, moment));
    }

    @Override
    public void commit(WriteBatch batch) {
        Fault fault = planned.getAndUpdate(current -> current == null ? null : current.next());
        if (fault == null || fault.commitsLeft() > 1) {
            target.commit(batch);
            return;
        }
        if (fault.moment() == Moment.AFTER_APPLYING) {
            target.commit(batch);
        }
        throw new StorageException("commit", "failed as planned, " + fault.moment(), null);
    }

    @Override
    public Snapshot snapshot() {
        return target.snapshot();
    }

    /** Forks the wrapped store; the fork has no failures planned. */
    @Override
    public KeyValueStore fork() {
        return target.fork();
    }

    @Override
    public void close() {
        target.close();
    }
}
