package dev.armature.conformance.model;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item that can be changed in place and marked: a tree of nodes. What is marked can be taken out with the maps and lists
 * around it, which is what projections and {@code UPDATED_NEW} ask for.
 */
final class ReferenceDocument {
    /** A value; of its three parts, the one that is present says what it is. */
    private static final class Node {
        private final Optional<Map<String, Node>> entries;
        private final Optional<List<Node>> elements;
        private final AttributeValue value;
        private boolean isMarked;
        private boolean isGone;

        private Node(AttributeValue value) {
            this.value = value;
            this.entries = value instanceof AttributeValue.M map ? Optional.of(nodes(map.entries())) : Optional.empty();
            this.elements = value instanceof AttributeValue.L list
                    ? Optional.of(new ArrayList<>(
                            list.values().stream().map(Node::new).toList()))
                    : Optional.empty();
        }

        private static Map<String, Node> nodes(Map<String, AttributeValue> values) {
            Map<String, Node> nodes = new LinkedHashMap<>();
            values.forEach((name, value) -> nodes.put(name, new Node(value)));
            return nodes;
        }

        private Optional<Node> child(DocumentPath.Element step) {
            if (step instanceof DocumentPath.Name name) {
                return entries.map(map -> map.get(name.name()));
            }
            int index = ((DocumentPath.Index) step).index();
            return elements.flatMap(list -> index < list.size() ? Optional.of(list.get(index)) : Optional.empty());
        }

        private boolean takes(DocumentPath.Element step) {
            return step instanceof DocumentPath.Name ? entries.isPresent() : elements.isPresent();
        }

        private AttributeValue whole() {
            if (entries.isPresent()) {
                Map<String, AttributeValue> values = new LinkedHashMap<>();
                entries.get().forEach((name, node) -> {
                    if (!node.isGone) {
                        values.put(name, node.whole());
                    }
                });
                return new AttributeValue.M(values);
            }
            if (elements.isPresent()) {
                return new AttributeValue.L(elements.get().stream()
                        .filter(node -> !node.isGone)
                        .map(Node::whole)
                        .toList());
            }
            return value;
        }

        private Optional<AttributeValue> marked() {
            if (isGone) {
                return Optional.empty();
            }
            if (isMarked) {
                return Optional.of(whole());
            }
            if (entries.isPresent()) {
                Map<String, AttributeValue> values = new LinkedHashMap<>();
                entries.get().forEach((name, node) -> node.marked().ifPresent(part -> values.put(name, part)));
                return values.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.M(values));
            }
            List<AttributeValue> values = new ArrayList<>();
            elements.ifPresent(list -> list.forEach(node -> node.marked().ifPresent(values::add)));
            return values.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.L(values));
        }
    }

    private final Node root;

    ReferenceDocument(Map<String, AttributeValue> item) {
        this.root = new Node(new AttributeValue.M(item));
    }

    private Optional<Node> node(List<DocumentPath.Element> steps) {
        Optional<Node> node = Optional.of(root);
        for (DocumentPath.Element step : steps) {
            node = node.flatMap(parent -> parent.child(step));
        }
        return node;
    }

    /** Returns the value at a path. */
    Optional<AttributeValue> find(DocumentPath path) {
        return node(path.elements()).map(Node::whole);
    }

    /** Marks the value at a path, if there is one. */
    void mark(DocumentPath path) {
        node(path.elements()).ifPresent(node -> node.isMarked = true);
    }

    /** Returns whether what a path would be in is there, and a map for a name or a list for an index. */
    boolean hasParent(DocumentPath path) {
        List<DocumentPath.Element> steps = path.elements();
        int last = steps.size() - 1;
        return node(steps.subList(0, last))
                .filter(parent -> parent.takes(steps.get(last)))
                .isPresent();
    }

    /** Writes a value whose parent is there; behind the end of a list, it becomes the list's last. */
    void set(DocumentPath path, AttributeValue value) {
        List<DocumentPath.Element> steps = path.elements();
        int last = steps.size() - 1;
        Node parent = node(steps.subList(0, last)).orElseThrow();
        Node child = new Node(value);
        if (steps.get(last) instanceof DocumentPath.Name name) {
            parent.entries.orElseThrow().put(name.name(), child);
            return;
        }
        int index = ((DocumentPath.Index) steps.get(last)).index();
        List<Node> elements = parent.elements.orElseThrow();
        if (index < elements.size()) {
            elements.set(index, child);
        } else {
            elements.add(child);
        }
    }

    /** Takes the value at a path away, if there is one; its place in a list stays until all changes are made. */
    void remove(DocumentPath path) {
        node(path.elements()).ifPresent(node -> node.isGone = true);
    }

    /** Returns the item as it is now. */
    Map<String, AttributeValue> toItem() {
        return ((AttributeValue.M) root.whole()).entries();
    }

    /** Returns what is marked, with what is around it; empty if nothing is. */
    Map<String, AttributeValue> toMarked() {
        return root.marked()
                .map(marked -> ((AttributeValue.M) marked).entries())
                .orElse(Map.of());
    }
}
