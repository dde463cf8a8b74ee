package dev.armature.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place in the source that a part of a model comes from: an element, there an annotation, and in it a value. The
 * compiler's objects are carried for printing and never looked into.
 *
 * @param element the declaration
 * @param annotation an annotation of the element, or null for the element itself
 * @param value a value given in that annotation, or null for the whole annotation
 */
public record Origin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** Returns the place of a declaration. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** Returns the place of an annotation on a declaration. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }
}
