package dev.armature.engine.storage.memory;

import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.Snapshot;
import org.jspecify.annotations.Nullable;

/** A root of the tree, held until the snapshot is closed. */
final class MemorySnapshot implements Snapshot {

    /**
     * The root, or null once closed. Not volatile: who shares a snapshot between threads is done with it before closing,
     * so closing only has to be noticed by a mistake.
     */
    private @Nullable Node root;

    MemorySnapshot(Node root) {
        this.root = root;
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("A key must have at least one byte, but it has none");
        }
        Node node = openRoot();
        while (node instanceof Inner inner) {
            node = inner.children[inner.childFor(key)];
        }
        return ((Leaf) node).find(key);
    }

    @Override
    public Cursor ascending(byte[] from, byte @Nullable [] toExclusive) {
        openRoot();
        return new AscendingCursor(this, from, toExclusive);
    }

    @Override
    public Cursor descending(byte[] from, byte @Nullable [] toExclusive) {
        openRoot();
        return new DescendingCursor(this, from, toExclusive);
    }

    @Override
    public void close() {
        root = null;
    }

    Node openRoot() {
        Node current = root;
        if (current == null) {
            throw new IllegalStateException("The snapshot is closed");
        }
        return current;
    }
}
