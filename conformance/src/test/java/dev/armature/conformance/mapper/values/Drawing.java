package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.List;
import java.util.Optional;

/** A drawing: documents that are one of several, generic ones, and ones that contain themselves. */
@Table(name = "Drawings", allowScan = true)
record Drawing(
        @PartitionKey String id,
        Shape main,
        Optional<Shape> border,
        List<Shape> shapes,
        Tree<String> layers,
        Paged<Note> notes,
        Paged<List<Integer>> sizes) {
    /** What is drawn. */
    @Document
    @SuppressWarnings("ARM-304")
    sealed interface Shape {}

    /** A shape. */
    @Document(type = "circle")
    record Circle(double radius) implements Shape {}

    /** Another shape. */
    @Document
    record Rectangle(int width, int height) implements Shape {}

    /** Shapes as one. */
    @Document
    @SuppressWarnings("ARM-304")
    record Group(List<Shape> parts) implements Shape {}

    /** A tree of anything. */
    @Document
    @SuppressWarnings("ARM-304")
    record Tree<T>(T value, List<Tree<T>> children) {}

    /** A page of anything. */
    @Document
    record Paged<T>(List<T> items, Optional<T> pinned) {}

    /** A remark. */
    @Document
    record Note(String text) {}

    static Drawing of(String id) {
        return new Drawing(
                id,
                new Circle(1.5),
                Optional.empty(),
                List.of(new Rectangle(2, 3), new Group(List.of(new Circle(1), new Group(List.of())))),
                new Tree<>("root", List.of(new Tree<>("leaf", List.of()))),
                new Paged<>(List.of(new Note("a"), new Note("b")), Optional.of(new Note("a"))),
                new Paged<>(List.of(List.of(1, 2)), Optional.empty()));
    }

    Drawing withLayers(Tree<String> other) {
        return new Drawing(id, main, border, shapes, other, notes, sizes);
    }
}
