package dev.armature.engine.storage.memory;

import java.util.Arrays;

/**
 * A node that holds subtrees: its keys separate the children, one key fewer than there are children. Everything below a
 * child is at or above the separator before it and below the separator after it. Separators are keys that stood there
 * when the child was split off; they need not exist any more.
 */
final class Inner extends Node {

    final Node[] children;

    /** Makes a node with new separators. */
    Inner(byte[][] separators, Node[] children) {
        super(separators);
        this.children = children;
    }

    /** Makes a node with the separators of another one. */
    private Inner(Inner source, Node[] children) {
        super(source.keys, source.heads, source.prefixLength);
        this.children = children;
    }

    @Override
    int size() {
        return children.length;
    }

    /** Returns the index of the child whose range a key is in. */
    int childFor(byte[] key) {
        int index = search(key);
        return index >= 0 ? index + 1 : -index - 1;
    }

    @Override
    Node apply(SortedWrites writes, int start, int end) {
        Node[] newChildren = children;
        boolean balanced = true;
        int write = start;
        while (write < end) {
            int index = childFor(writes.key(write));
            int childEnd = index == keys.length ? end : writes.endBelow(keys[index], write + 1, end);
            Node child = children[index].apply(writes, write, childEnd);
            if (child != children[index]) {
                newChildren = newChildren == children ? children.clone() : newChildren;
                newChildren[index] = child;
                balanced &= !child.isSmall() && !child.isLarge();
            }
            write = childEnd;
        }
        if (newChildren == children) {
            return this;
        }
        return balanced ? new Inner(this, newChildren) : siblings(newChildren).toInner();
    }

    @Override
    Node join(byte[] separator, Node next) {
        Inner right = (Inner) next;
        Siblings siblings = siblings(children);
        siblings.add(separator, right.children[0]);
        right.addFollowing(siblings, right.children);
        return siblings.toInner();
    }

    @Override
    Inner slice(int start, int end) {
        return new Inner(Arrays.copyOfRange(keys, start, end - 1), Arrays.copyOfRange(children, start, end));
    }

    @Override
    byte[] separatorBefore(int place) {
        return keys[place - 1];
    }

    /** Starts with these nodes under this node's separators. */
    private Siblings siblings(Node[] nodes) {
        Siblings siblings = new Siblings(nodes[0]);
        addFollowing(siblings, nodes);
        return siblings;
    }

    private void addFollowing(Siblings siblings, Node[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            siblings.add(keys[i - 1], nodes[i]);
        }
    }
}
