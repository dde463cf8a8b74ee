package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds out what a type consists of, and how generated code takes a value of it apart and puts one together. */
final class ShapeReader {

    private final JavaTypes types;

    ShapeReader(JavaTypes types) {
        this.types = types;
    }

    /**
     * Returns the shape; empty where there is none that generated code could use.
     *
     * @param refusal takes the reason
     */
    Optional<Shape> read(TypeElement type, Consumer<String> refusal) {
        Optional<String> obstacle = obstacle(type);
        if (obstacle.isPresent()) {
            refusal.accept(obstacle.get());
            return Optional.empty();
        }
        return type.getKind() == ElementKind.RECORD
                ? Optional.of(RecordShape.of(type))
                : new ClassShape(types, type, refusal).find();
    }

    private Optional<String> obstacle(TypeElement type) {
        boolean isShaped = switch (type.getKind()) {
            case RECORD, CLASS, INTERFACE -> true;
            default -> false;
        };
        if (!isShaped) {
            return Optional.of(
                    "`%s` is neither a record nor a class. Make it a record: its components are the attributes."
                            .formatted(type.getSimpleName()));
        }
        if (!types.isAccessible(type, type)) {
            return Optional.of("""
                    `%s` is private, or inside a private type, and generated code cannot see it. Make it at least \
                    package-private.""".formatted(type.getSimpleName()));
        }
        boolean mayBeGeneric = type.getKind() == ElementKind.RECORD
                && AnnotationReader.find(type, Document.class).isPresent();
        if (!type.getTypeParameters().isEmpty() && !mayBeGeneric) {
            return Optional.of("""
                    `%s` is generic. An item holds concrete types, so of generic types only a record with @Document \
                    has a stored form.""".formatted(type.getSimpleName()));
        }
        return Optional.empty();
    }
}
