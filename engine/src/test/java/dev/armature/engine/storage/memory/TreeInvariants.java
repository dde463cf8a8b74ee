package dev.armature.engine.storage.memory;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every committed tree: keys ascend and lie between the separators above them, prefixes and heads are
 * those of the keys, leaves are equally deep, and no node but the root is small or large.
 */
final class TreeInvariants {

    private final String description;
    private final Node root;
    private int leafDepth = -1;
    private int entries;

    private TreeInvariants(Node root, String description) {
        this.root = root;
        this.description = description;
    }

    /** Checks a tree and returns the number of its entries. */
    static int check(Node root, String description) {
        TreeInvariants invariants = new TreeInvariants(root, description);
        invariants.visit(root, 0, null, null);
        return invariants.entries;
    }

    private void visit(Node node, int depth, byte @Nullable [] from, byte @Nullable [] to) {
        checkSize(node);
        checkKeys(node.keys, from, to);
        holds(node.prefixLength == Node.commonPrefix(node.keys), "prefix is what all keys have in common");
        holds(Arrays.equals(node.heads, Node.heads(node.keys, node.prefixLength)), "heads are those of the keys");
        if (node instanceof Inner inner) {
            holds(inner.keys.length == inner.children.length - 1, "one separator between two children");
            for (int i = 0; i < inner.children.length; i++) {
                byte[] lower = i == 0 ? from : inner.keys[i - 1];
                byte[] upper = i == inner.keys.length ? to : inner.keys[i];
                visit(inner.children[i], depth + 1, lower, upper);
            }
        } else {
            visitLeaf((Leaf) node, depth);
        }
    }

    private void visitLeaf(Leaf leaf, int depth) {
        holds(leaf.values.length == leaf.keys.length, "one value for each key");
        for (int i = 0; i < leaf.keys.length; i++) {
            holds(leaf.find(leaf.keys[i]) == leaf.values[i], "every key is found");
        }
        holds(leafDepth == -1 || leafDepth == depth, "leaves are equally deep");
        leafDepth = depth;
        entries += leaf.size();
    }

    private void checkSize(Node node) {
        holds(!node.isLarge(), "no node is large");
        holds(node == root || !node.isSmall(), "no node but the root is small");
        holds(node instanceof Leaf || node.size() > 1, "an inner node has two children or more");
    }

    private void checkKeys(byte[][] keys, byte @Nullable [] from, byte @Nullable [] to) {
        for (int i = 0; i < keys.length; i++) {
            holds(i == 0 || Arrays.compareUnsigned(keys[i - 1], keys[i]) < 0, "keys ascend");
            holds(
                    from == null || Arrays.compareUnsigned(from, keys[i]) <= 0,
                    "keys are not below the separator before");
            holds(to == null || Arrays.compareUnsigned(keys[i], to) < 0, "keys are below the separator after");
        }
    }

    private void holds(boolean condition, String invariant) {
        if (!condition) {
            fail("Broken: %s (%s)", invariant, description);
        }
    }
}
