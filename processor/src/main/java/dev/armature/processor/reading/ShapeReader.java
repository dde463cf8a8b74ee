package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

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
        return read(type, type, refusal);
    }

    /**
     * Returns the shape as generated code beside another type can use it; empty where it cannot.
     *
     * @param from the type beside which it is used
     * @param refusal takes the reason
     */
    Optional<Shape> read(TypeElement type, TypeElement from, Consumer<String> refusal) {
        return described(type)
                .map(described -> mixed(described, type, from, refusal))
                .orElseGet(() -> readPlain(type, from, refusal));
    }

    /** Returns the type that code is generated for: what a mixin describes, or the type itself. */
    TypeElement subject(TypeElement type) {
        return described(type).orElse(type);
    }

    private static Optional<TypeElement> described(TypeElement type) {
        return AnnotationReader.find(type, Mixin.class)
                .flatMap(mixin -> mixin.type("of"))
                .filter(of -> of.value() instanceof DeclaredType)
                .map(of -> (TypeElement) ((DeclaredType) of.value()).asElement());
    }

    /** Returns the shape of what a mixin describes, with the mixin's methods as first declarations. */
    private Optional<Shape> mixed(
            TypeElement described, TypeElement mixin, TypeElement from, Consumer<String> refusal) {
        if (mixin.getKind() != ElementKind.INTERFACE) {
            refusal.accept("`%s` describes another type with @Mixin, and is no interface. Make it one."
                    .formatted(mixin.getSimpleName()));
            return Optional.empty();
        }
        return readPlain(described, from, refusal)
                .flatMap(shape -> MixinShape.of(types, shape, described, mixin, refusal));
    }

    private Optional<Shape> readPlain(TypeElement type, TypeElement from, Consumer<String> refusal) {
        Optional<String> obstacle = obstacle(type, from);
        if (obstacle.isPresent()) {
            refusal.accept(obstacle.get());
            return Optional.empty();
        }
        return type.getKind() == ElementKind.RECORD
                ? Optional.of(RecordShape.of(type))
                : new ClassShape(types, type, from, refusal).find();
    }

    private Optional<String> obstacle(TypeElement type, TypeElement from) {
        boolean isShaped = switch (type.getKind()) {
            case RECORD, CLASS, INTERFACE -> true;
            default -> false;
        };
        if (!isShaped) {
            return Optional.of(
                    "`%s` is neither a record nor a class. Make it a record: its components are the attributes."
                            .formatted(type.getSimpleName()));
        }
        if (!types.isAccessible(type, from)) {
            return Optional.of("""
                    `%s` is private, or inside a private type, and generated code cannot see it. Make it at least \
                    package-private.""".formatted(type.getSimpleName()));
        }
        if (isInner(type)) {
            return Optional.of("""
                    `%s` belongs to an object of the class around it, and generated code has none. Make it static.""".formatted(type.getSimpleName()));
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

    /** Tells whether the type, or one around it, is a member that is not static. */
    private static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && (!type.getModifiers().contains(Modifier.STATIC)
                        || (type.getEnclosingElement() instanceof TypeElement around && isInner(around)));
    }
}
