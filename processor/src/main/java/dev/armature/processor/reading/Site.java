package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The component that is being read, and where to report what cannot be.
 *
 * @param field the component's field; javac gives no position to the record component itself
 * @param owner the record
 * @param diagnostics takes what is reported
 */
record Site(VariableElement field, TypeElement owner, Diagnostics diagnostics) {

    String component() {
        return field.getSimpleName().toString();
    }

    Origin origin() {
        return Origin.of(field);
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
