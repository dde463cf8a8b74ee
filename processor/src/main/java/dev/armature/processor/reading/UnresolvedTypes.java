package dev.armature.processor.reading;

import dev.armature.annotation.Converted;
import dev.armature.annotation.Item;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Table;
import dev.armature.processor.model.Declared;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells whether a record or class names types that do not exist yet, because another processor will write them in this
 * compilation.
 */
final class UnresolvedTypes {

    private UnresolvedTypes() {}

    static boolean areIn(TypeElement type) {
        return AnnotationReader.find(type, Projection.class)
                        .filter(annotation -> isUnresolvedEntity(annotation.type("of")))
                        .isPresent()
                || AnnotationReader.find(type, Repository.class)
                        .filter(annotation -> isUnresolvedEntity(annotation.type("value")))
                        .isPresent()
                || isUnresolved(type.getSuperclass())
                || shaping(type).map(UnresolvedTypes::typeOf).anyMatch(UnresolvedTypes::isUnresolved)
                || shaping(type).anyMatch(UnresolvedTypes::hasUnresolvedConverter);
    }

    /** Returns the members that say what the type consists of and how it is made. */
    private static Stream<Element> shaping(TypeElement type) {
        return type.getEnclosedElements().stream()
                .flatMap(member -> member.getKind() == ElementKind.CONSTRUCTOR
                        ? ((ExecutableElement) member).getParameters().stream()
                        : Stream.of(member))
                .filter(UnresolvedTypes::isShaping);
    }

    private static boolean isShaping(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return switch (member.getKind()) {
            case FIELD -> !modifiers.contains(Modifier.STATIC);
            case PARAMETER -> true;
            case METHOD ->
                modifiers.contains(Modifier.ABSTRACT)
                        || (modifiers.contains(Modifier.STATIC)
                                && ((ExecutableElement) member).getParameters().isEmpty());
            default -> false;
        };
    }

    private static TypeMirror typeOf(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    /** What is generated for a part of an entity says how the entity is stored. */
    private static boolean isUnresolvedEntity(Optional<Declared<TypeMirror>> entity) {
        return entity.map(of -> isUnresolved(of.value())
                        || (of.value() instanceof DeclaredType declared
                                && declared.asElement() instanceof TypeElement found
                                && (AnnotationReader.find(found, Table.class).isPresent()
                                        || AnnotationReader.find(found, Item.class)
                                                .isPresent())
                                && areIn(found)))
                .orElse(true);
    }

    private static boolean hasUnresolvedConverter(Element member) {
        return AnnotationReader.find(member, Converted.class)
                .filter(annotation -> annotation
                        .type("value")
                        .filter(type -> !isUnresolved(type.value()))
                        .isEmpty())
                .isPresent();
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(UnresolvedTypes::isUnresolved);
    }
}
