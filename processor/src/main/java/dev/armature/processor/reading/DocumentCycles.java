package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the ways on which a document contains the record that it is a component of. */
final class DocumentCycles {

    private final JavaTypes types;

    DocumentCycles(JavaTypes types) {
        this.types = types;
    }

    /** Returns a shortest way from a document to a record in it, both included; empty where there is none. */
    List<TypeRef> find(TypeElement document, TypeElement record) {
        Deque<List<TypeElement>> open = new ArrayDeque<>(List.of(List.of(document)));
        Set<TypeElement> seen = new HashSet<>(Set.of(document));
        while (!open.isEmpty()) {
            List<TypeElement> way = open.removeFirst();
            TypeElement last = way.get(way.size() - 1);
            if (last.equals(record)) {
                return way.stream().map(types::ref).toList();
            }
            documentsIn(last).filter(seen::add).forEach(next -> open.addLast(extended(way, next)));
        }
        return List.of();
    }

    private static List<TypeElement> extended(List<TypeElement> way, TypeElement next) {
        List<TypeElement> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private static Stream<TypeElement> documentsIn(TypeElement record) {
        if (SealedReader.isSealed(record)) {
            return SealedReader.permitted(record);
        }
        return record.getEnclosedElements().stream()
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .flatMap(DocumentCycles::stored)
                .flatMap(DocumentCycles::namedIn)
                .filter(type -> AnnotationReader.find(type, Document.class).isPresent());
    }

    /** Returns the type of a member that may be stored: of a field, or of an abstract accessor. */
    private static Stream<TypeMirror> stored(Element member) {
        if (member.getKind() == ElementKind.FIELD) {
            return Stream.of(member.asType());
        }
        return member instanceof ExecutableElement method
                        && method.getModifiers().contains(Modifier.ABSTRACT)
                        && method.getParameters().isEmpty()
                ? Stream.of(method.getReturnType())
                : Stream.empty();
    }

    private static Stream<TypeElement> namedIn(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Stream.concat(
                        Stream.of((TypeElement) declared.asElement()),
                        declared.getTypeArguments().stream().flatMap(DocumentCycles::namedIn))
                : Stream.empty();
    }
}
