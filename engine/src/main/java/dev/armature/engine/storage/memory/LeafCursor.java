package dev.armature.engine.storage.memory;

import dev.armature.engine.storage.Cursor;

/** A cursor that stands in a leaf, or nowhere; subclasses decide where it goes. */
abstract class LeafCursor implements Cursor {

    /*
     * A cursor keeps no path to its leaf. Going down, it notes the "fence": the separator at which the neighbouring leaf
     * starts or ends. At the end of the leaf it goes down from the root again, to that fence. A descent per leaf costs
     * little beside the entries in it, and a cursor stays one small object.
     */

    private final MemorySnapshot snapshot;
    Leaf leaf = Leaf.EMPTY;
    int index;
    private boolean standing;

    LeafCursor(MemorySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Moves {@link #leaf} and {@link #index}, or returns false if there is no more. */
    abstract boolean advance(Node root);

    @Override
    public final boolean next() {
        standing = advance(snapshot.openRoot());
        return standing;
    }

    @Override
    public final byte[] key() {
        requireEntry();
        return leaf.keys[index];
    }

    @Override
    public final byte[] value() {
        requireEntry();
        return leaf.values[index];
    }

    private void requireEntry() {
        if (!standing) {
            throw new IllegalStateException("The cursor stands on no entry: next() was not called or returned false");
        }
    }
}
