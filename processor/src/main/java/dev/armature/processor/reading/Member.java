package dev.armature.processor.reading;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A part of a type that may be stored: a record's component, or what a class has in its place.
 *
 * @param name its name in Java
 * @param type its type, as the type that is read sees it
 * @param declarations the elements that declare it and may carry annotations, at least one: field, accessor, parameter;
 *     problems are reported at the first
 */
record Member(String name, TypeMirror type, List<Element> declarations) {

    Member {
        declarations = List.copyOf(declarations);
    }

    /** Returns the element at which problems are reported. */
    Element place() {
        return declarations.get(0);
    }

    Optional<AnnotationReader> find(Class<? extends Annotation> annotation) {
        return declarations.stream()
                .flatMap(declaration -> AnnotationReader.find(declaration, annotation).stream())
                .findFirst();
    }

    /** Finds a repeatable annotation, whether it stands alone or in its container. */
    List<AnnotationReader> findAll(Class<? extends Annotation> annotation, Class<? extends Annotation> container) {
        return declarations.stream()
                .map(declaration -> AnnotationReader.findAll(declaration, annotation, container))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns whether a declaration, or the type in it, carries an annotation called {@code Nullable}. */
    boolean isMarkedNullable() {
        return Stream.concat(Stream.of(type), declarations.stream().flatMap(Member::annotated))
                .anyMatch(PresenceReader::isMarkedNullable);
    }

    private static Stream<AnnotatedConstruct> annotated(Element declaration) {
        TypeMirror type =
                declaration instanceof ExecutableElement method ? method.getReturnType() : declaration.asType();
        return Stream.of(declaration, type);
    }
}
