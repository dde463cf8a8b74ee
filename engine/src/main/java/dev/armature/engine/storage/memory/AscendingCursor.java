package dev.armature.engine.storage.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A cursor from the lowest entry of a range to the highest. */
final class AscendingCursor extends LeafCursor {

    private final byte @Nullable [] to;

    /** Where the next leaf to look into starts, or null if there is none. */
    private byte @Nullable [] fence;

    /** The index in the current leaf at which the range, or the leaf, ends. */
    private int end;

    AscendingCursor(MemorySnapshot snapshot, byte[] from, byte @Nullable [] to) {
        super(snapshot);
        this.to = to;
        this.fence = isPast(from) ? null : from;
        this.index = -1;
    }

    @Override
    boolean advance(Node root) {
        index++;
        while (index >= end) {
            if (fence == null) {
                index = end;
                return false;
            }
            enterLeafAt(root, fence);
        }
        return true;
    }

    private void enterLeafAt(Node root, byte[] start) {
        fence = null;
        Node node = root;
        while (node instanceof Inner inner) {
            int child = inner.childFor(start);
            if (child < inner.keys.length) {
                fence = inner.keys[child];
            }
            node = inner.children[child];
        }
        leaf = (Leaf) node;
        index = leaf.firstNotBelow(start);
        end = leaf.keys.length;
        if (to != null && (fence == null || isPast(fence))) {
            end = leaf.firstNotBelow(to);
            fence = null;
        }
    }

    private boolean isPast(byte[] key) {
        return to != null && Arrays.compareUnsigned(key, to) >= 0;
    }
}
