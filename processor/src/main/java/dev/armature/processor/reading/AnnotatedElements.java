package dev.armature.processor.reading;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The elements of a round by our annotations on them, found in one walk over its sources. */
final class AnnotatedElements {

    private final Map<String, Set<Element>> byAnnotation = new HashMap<>();

    private AnnotatedElements() {}

    static AnnotatedElements in(RoundEnvironment round) {
        AnnotatedElements elements = new AnnotatedElements();
        Set<String> names = new HashSet<>(MapperAnnotations.names());
        for (Element element : round.getElementsAnnotatedWithAny(MapperAnnotations.types())) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                String name = ((TypeElement) annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .toString();
                if (names.contains(name)) {
                    elements.byAnnotation
                            .computeIfAbsent(name, none -> new LinkedHashSet<>())
                            .add(element);
                }
            }
        }
        return elements;
    }

    /** Returns the elements that carry an annotation, in source order. */
    Set<Element> with(Class<? extends Annotation> annotation) {
        return byAnnotation.getOrDefault(annotation.getCanonicalName(), Set.of());
    }
}
