package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.engine.expression.PathText;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Document paths that are used side by side, with a value at the end of each: those of an update or a projection.
 * Steps that paths have in common are one node, so an item is walked once for all of them.
 *
 * <p>Paths that could not be told apart are refused on the way in: one that equals another or leads through it, and two
 * that take the same value for a map and for a list.
 */
final class PathTree<T> {
    /** What leads to the deepest value. */
    private static final int MAX_STEPS = Item.MAX_DEPTH + 1;

    private final Map<String, Node<T>> roots = new LinkedHashMap<>();

    /**
     * Adds a path.
     *
     * @throws ExpressionException if it is longer than an item is deep, or gets in the way of a path added before
     */
    void add(DocumentPath path, T value) {
        int steps = path.elements().size();
        if (steps > MAX_STEPS) {
            throw new ExpressionException(Kind.PATH_TOO_DEEP, Integer.toString(steps));
        }
        Node<T> node = roots.computeIfAbsent(path.attribute().text(), name -> new Node<>(path, path.attribute()));
        for (DocumentPath.Element element : path.elements().subList(1, steps)) {
            if (node.value != null) {
                throw clash(Kind.PATHS_OVERLAP, node, path);
            }
            node = node.step(element, path);
        }
        if (node.value != null || !node.isEmpty()) {
            throw clash(Kind.PATHS_OVERLAP, node, path);
        }
        node.value = value;
    }

    /** Returns the node of a top-level attribute, or null. */
    @Nullable
    Node<T> root(String attribute) {
        return roots.get(attribute);
    }

    /** Returns the nodes of the top-level attributes, in the order in which they were added. */
    Collection<Node<T>> roots() {
        return roots.values();
    }

    private static ExpressionException clash(Kind kind, Node<?> node, DocumentPath path) {
        return new ExpressionException(kind, PathText.of(node.first), PathText.of(path));
    }

    /** A step that one or more paths have in common: either a path ends here, or the steps below are of one sort. */
    static final class Node<T> {
        /** The path that was added first among those through here, to be named in messages. */
        private final DocumentPath first;

        private final @Nullable AttributeName name;
        private final Map<String, Node<T>> entries = new LinkedHashMap<>();
        private final NavigableMap<Integer, Node<T>> elements = new TreeMap<>();
        private @Nullable T value;

        private Node(DocumentPath first, @Nullable AttributeName name) {
            this.first = first;
            this.name = name;
        }

        private Node<T> step(DocumentPath.Element element, DocumentPath path) {
            if (element instanceof DocumentPath.Name entry) {
                requireNone(elements, path);
                return entries.computeIfAbsent(entry.name(), text -> new Node<>(path, AttributeName.of(text)));
            }
            requireNone(entries, path);
            return elements.computeIfAbsent(((DocumentPath.Index) element).index(), index -> new Node<>(path, null));
        }

        private void requireNone(Map<?, Node<T>> otherSort, DocumentPath path) {
            if (!otherSort.isEmpty()) {
                throw clash(Kind.PATHS_CONFLICT, this, path);
            }
        }

        private boolean isEmpty() {
            return entries.isEmpty() && elements.isEmpty();
        }

        /** Returns the value of the path that ends here, or null where paths lead on. */
        @Nullable
        T value() {
            return value;
        }

        /** Returns the name of the map entry or top-level attribute that this step leads to. */
        AttributeName name() {
            if (name == null) {
                throw new IllegalStateException("A list element has no name: " + first);
            }
            return name;
        }

        /** Returns whether the steps below lead into a map; otherwise they lead into a list. */
        boolean leadsIntoMap() {
            return !entries.isEmpty();
        }

        /** Returns the steps into a map, in the order in which they were added. */
        Collection<Node<T>> entries() {
            return entries.values();
        }

        /** Returns the steps into a list, by index. */
        NavigableMap<Integer, Node<T>> elements() {
            return elements;
        }
    }
}
