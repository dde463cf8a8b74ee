package dev.armature.server.protocol.shape;

import dev.armature.runtime.error.ValidationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells where a value stands that was refused without regard to it. */
final class Refusals {
    private Refusals() {}

    /** Returns what {@code reader} reads; if it refuses that, does so in other words, which are made from its own. */
    static <T> T reworded(Supplier<T> reader, UnaryOperator<String> wording) {
        try {
            return reader.get();
        } catch (ValidationException e) {
            ValidationException refused = new ValidationException(wording.apply(String.valueOf(e.getMessage())));
            refused.initCause(e);
            throw refused;
        }
    }
}
