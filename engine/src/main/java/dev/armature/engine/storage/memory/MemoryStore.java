package dev.armature.engine.storage.memory;

import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import dev.armature.engine.storage.WriteBatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A store that keeps its entries on the heap and forgets them when it is closed.
 *
 * <p>Snapshots and forks take one pointer, and reads take no lock. Snapshots that are still open when the store is
 * closed go on answering.
 */
public final class MemoryStore implements KeyValueStore {

    /*
     * How commits share the root. A commit builds its tree aside from the root it found and swaps it in if the root is
     * still that one; otherwise it starts over from the new root. Writers therefore meet in a single compare-and-swap,
     * and one that is descheduled in the middle holds up nobody. The price is that a batch which takes long to build
     * can lose to short ones without end. So a commit that lost its attempts makes a claim: it takes the turn, and while
     * a claim stands commits that have not started yet wait for it. Each other thread can then win at most once more,
     * with the attempt it is in, so a claimed commit ends after as many rounds as there are threads. Long batches have
     * fewer attempts, as each lost one wastes more. Those who waited do not claim in their turn: the store goes back to
     * swapping at once when the claim is met.
     */

    /** How often a commit of a single write may lose before it claims a turn; of n writes, an n-th of that. */
    private static final int ATTEMPTS_OF_ONE_WRITE = 16;

    /** The last committed tree, or null once the store is closed. */
    private final AtomicReference<@Nullable Node> root;

    /** Commits that lost all their attempts and are not through yet. */
    private final AtomicInteger claims = new AtomicInteger();

    /** Held by the one claiming commit that is being built; fair, so that claims are met in their order. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /** Opens an empty store. */
    public MemoryStore() {
        this(Leaf.EMPTY);
    }

    private MemoryStore(Node root) {
        this.root = new AtomicReference<>(root);
    }

    @Override
    public Snapshot snapshot() {
        return new MemorySnapshot(openRoot());
    }

    @Override
    public void commit(WriteBatch batch) {
        SortedWrites writes = SortedWrites.of(batch);
        for (int left = attempts(writes); left > 0; left--) {
            if (claims.get() == 0 ? tryCommit(writes) : tryCommitInTurn(writes)) {
                return;
            }
        }
        commitByClaim(writes);
    }

    @Override
    public KeyValueStore fork() {
        return new MemoryStore(openRoot());
    }

    @Override
    public void close() {
        root.set(null);
    }

    private Node openRoot() {
        Node current = root.get();
        if (current == null) {
            throw new IllegalStateException("The store is closed");
        }
        return current;
    }

    private boolean tryCommit(SortedWrites writes) {
        Node before = openRoot();
        Node after = Node.update(before, writes);
        return after == before || root.compareAndSet(before, after);
    }

    private static int attempts(SortedWrites writes) {
        return Math.max(1, ATTEMPTS_OF_ONE_WRITE / Math.max(1, writes.size()));
    }

    private boolean tryCommitInTurn(SortedWrites writes) {
        turn.lock();
        try {
            return tryCommit(writes);
        } finally {
            turn.unlock();
        }
    }

    private void commitByClaim(SortedWrites writes) {
        claims.incrementAndGet();
        turn.lock();
        try {
            boolean committed = false;
            while (!committed) {
                committed = tryCommit(writes);
            }
        } finally {
            turn.unlock();
            claims.decrementAndGet();
        }
    }
}
