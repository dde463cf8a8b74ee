package dev.armature.engine.storage.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A cursor from the highest entry of a range to the lowest. */
final class DescendingCursor extends LeafCursor {

    private final byte[] from;

    /** Where the next leaf to look into ends, or null if that is the end of the tree. */
    private byte @Nullable [] fence;

    /** Whether there is a next leaf to look into. */
    private boolean more;

    /** The lowest index in the current leaf that is in the range. */
    private int start;

    DescendingCursor(MemorySnapshot snapshot, byte[] from, byte @Nullable [] to) {
        super(snapshot);
        this.from = from;
        this.fence = to;
        this.more = to == null || Arrays.compareUnsigned(from, to) < 0;
    }

    @Override
    boolean advance(Node root) {
        index--;
        while (index < start) {
            if (!more) {
                index = start;
                return false;
            }
            enterLeafBelow(root, fence);
        }
        return true;
    }

    private void enterLeafBelow(Node root, byte @Nullable [] end) {
        byte[] lower = null;
        Node node = root;
        while (node instanceof Inner inner) {
            int child = end == null ? inner.keys.length : inner.firstNotBelow(end);
            if (child > 0) {
                lower = inner.keys[child - 1];
            }
            node = inner.children[child];
        }
        leaf = (Leaf) node;
        index = (end == null ? leaf.keys.length : leaf.firstNotBelow(end)) - 1;
        fence = lower;
        more = lower != null && Arrays.compareUnsigned(from, lower) < 0;
        start = more ? 0 : leaf.firstNotBelow(from);
    }
}
