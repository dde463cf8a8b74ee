package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The component that is being read, and where to report what cannot be.
 *
 * @param member the component
 * @param owner the record
 * @param diagnostics takes what is reported
 */
record Site(Member member, TypeElement owner, Diagnostics diagnostics) {

    String component() {
        return member.name();
    }

    TypeMirror type() {
        return member.type();
    }

    Optional<AnnotationReader> find(Class<? extends Annotation> annotation) {
        return member.find(annotation);
    }

    Origin origin() {
        return Origin.of(member.place());
    }

    /** Reports an error at the component; returns empty, for a reader to hand on. */
    <T> Optional<T> refuse(RuleId rule, String text) {
        return refuse(rule, origin(), text);
    }

    /** Reports an error at a more exact place; returns empty, for a reader to hand on. */
    <T> Optional<T> refuse(RuleId rule, Origin place, String text) {
        diagnostics.error(rule, place, text);
        return Optional.empty();
    }
}
