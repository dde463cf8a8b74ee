package dev.armature.processor.reading;

import dev.armature.annotation.Ignore;
import javax.lang.model.type.TypeMirror;

/**
 * What an object lets be read.
 *
 * @param member its name, type and declarations
 * @param accessor the expression behind the object and a dot that reads it: {@code getTitle()}, or {@code title}
 */
record Property(Member member, String accessor) {

    String name() {
        return member.name();
    }

    TypeMirror type() {
        return member.type();
    }

    boolean isIgnored() {
        return member.find(Ignore.class).isPresent();
    }
}
