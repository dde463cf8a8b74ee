package dev.armature.engine.operation;

import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of one batch or transaction: how many there may be, and each only once. */
final class DistinctKeys {
    static final int MAX_IN_TRANSACTION = 100;

    private final Set<ByteBuffer> keys = new HashSet<>();
    private final String refusal;

    /** Creates the empty set, which refuses a key that comes again in these words. */
    DistinctKeys(String refusal) {
        this.refusal = refusal;
    }

    /** Adds a key, which includes its keyspace; null stands for none. */
    void add(byte @Nullable [] key) {
        if (key != null && !keys.add(ByteBuffer.wrap(key))) {
            throw new ValidationException(refusal);
        }
    }

    /** Refuses a list of no members, or of more than {@code max}. */
    static void requireCount(String parameter, int count, int max) {
        if (count == 0 || count > max) {
            throw new ValidationException(RequestWording.constraint(
                    "[" + count + " members]",
                    parameter,
                    count == 0
                            ? "have length greater than or equal to 1"
                            : "have length less than or equal to " + max));
        }
    }
}
