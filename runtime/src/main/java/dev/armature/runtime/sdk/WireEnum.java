package dev.armature.runtime.sdk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Our enums by their names on the wire, which the SDK gives as text for names that it does not know itself. */
final class WireEnum {
    private WireEnum() {}

    /** Returns the name to send; null, which sends nothing, for what the service takes if nothing is said. */
    static <E extends Enum<E>> @Nullable String sent(E value, E byDefault) {
        return value == byDefault ? null : value.name();
    }

    /** Returns what a request names; what the service takes by default if it names nothing. */
    static <E extends Enum<E>> E requested(@Nullable String name, E byDefault, String member) {
        return name == null ? byDefault : requested(name, byDefault.getDeclaringClass(), member);
    }

    /** Returns what a request names. */
    static <E extends Enum<E>> E requested(@Nullable String name, Class<E> type, String member) {
        String present = RequestFaults.required(name, member);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(present)) {
                return constant;
            }
        }
        throw RequestFaults.notInEnum(present, member, Arrays.asList(type.getEnumConstants()));
    }

    /**
     * Returns what an answer names.
     *
     * @throws IllegalStateException if the service has learnt a name that this version does not know
     */
    static <E extends Enum<E>> E answered(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("The service answered with the " + type.getSimpleName() + " '" + name
                + "', which is none of " + Arrays.toString(type.getEnumConstants()));
    }
}
