package dev.armature.engine.storage.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * The children of an inner node in the making, of any sizes, added from left to right: joins small ones with their
 * neighbour and then splits large ones evenly.
 */
final class Siblings {

    private final List<Node> nodes = new ArrayList<>();
    private final List<byte[]> separators = new ArrayList<>();

    Siblings(Node first) {
        nodes.add(first);
    }

    /** Adds a node that follows the last one. */
    void add(byte[] separator, Node node) {
        int last = nodes.size() - 1;
        if (nodes.get(last).isSmall() || node.isSmall()) {
            nodes.set(last, nodes.get(last).join(separator, node));
        } else {
            separators.add(separator);
            nodes.add(node);
        }
    }

    /** Returns the parent; it may have any number of children from 1, and only an only child may be small. */
    Inner toInner() {
        List<Node> children = new ArrayList<>();
        List<byte[]> between = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                between.add(separators.get(i - 1));
            }
            split(nodes.get(i), children, between);
        }
        return new Inner(between.toArray(byte[][]::new), children.toArray(Node[]::new));
    }

    /** Adds a node in as few parts as are not large. Two or more parts have at least half of the largest size. */
    private static void split(Node node, List<Node> children, List<byte[]> between) {
        if (!node.isLarge()) {
            children.add(node);
            return;
        }
        int size = node.size();
        int parts = (size + Node.MAX_SIZE - 1) / Node.MAX_SIZE;
        int start = 0;
        for (int part = 1; part <= parts; part++) {
            int end = size * part / parts;
            if (start > 0) {
                between.add(node.separatorBefore(start));
            }
            children.add(node.slice(start, end));
            start = end;
        }
    }
}
