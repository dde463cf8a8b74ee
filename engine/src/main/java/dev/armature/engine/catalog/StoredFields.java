package dev.armature.engine.catalog;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;

/** The parts of stored definitions. */
final class StoredFields {
    private StoredFields() {}

    /** Goes inside the next map of a list; false at the list's end. */
    static boolean nextMap(AttributeSource source) {
        if (!source.next()) {
            return false;
        }
        source.enter();
        return true;
    }

    static Optional<Long> optional(AttributeSource source, AttributeName name) {
        return source.find(name) ? Optional.of(source.longNumber()) : Optional.empty();
    }

    static void writeOptional(AttributeSink sink, AttributeName name, Optional<Long> number) {
        if (number.isPresent()) {
            sink.attribute(name).number(number.get());
        }
    }
}
