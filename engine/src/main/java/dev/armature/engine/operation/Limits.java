package dev.armature.engine.operation;

import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import java.util.Optional;

/** The most that a page may hold. */
final class Limits {
    private Limits() {}

    /** Returns the limit, or one that no page reaches. */
    static int require(Optional<Integer> limit) {
        if (limit.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int value = limit.get();
        if (value < 1) {
            throw new ValidationException(RequestWording.constraint(
                    Integer.toString(value), "limit", "have value greater than or equal to 1"));
        }
        return value;
    }

    /** Returns the limit, which may not be above {@code most}; that, if there is none. */
    static int require(Optional<Integer> limit, int most) {
        int value = Math.min(require(limit), most);
        if (limit.isPresent() && limit.get() > most) {
            throw new ValidationException(RequestWording.constraint(
                    limit.get().toString(), "limit", "have value less than or equal to " + most));
        }
        return value;
    }
}
