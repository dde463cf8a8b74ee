package dev.armature.engine.catalog;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;

/** The parts of stored definitions. */
final class StoredFields {
    private StoredFields() {}

    /** Goes inside a list of the current map. */
    static void enter(AttributeSource source, AttributeName name) {
        require(source, name);
        source.enter();
    }

    /** Goes inside the next map of a list; false at the list's end. */
    static boolean nextMap(AttributeSource source) {
        if (!source.next()) {
            return false;
        }
        source.enter();
        return true;
    }

    static String text(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.string();
    }

    static int integer(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.intNumber();
    }

    static long whole(AttributeSource source, AttributeName name) {
        require(source, name);
        return source.longNumber();
    }

    static Optional<Long> optional(AttributeSource source, AttributeName name) {
        return source.find(name) ? Optional.of(source.longNumber()) : Optional.empty();
    }

    private static void require(AttributeSource source, AttributeName name) {
        if (!source.find(name)) {
            throw new IllegalStateException("A stored definition has no " + name);
        }
    }

    static void writeOptional(AttributeSink sink, AttributeName name, Optional<Long> number) {
        if (number.isPresent()) {
            sink.attribute(name).number(number.get());
        }
    }
}
