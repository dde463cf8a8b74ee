package dev.armature.runtime.sdk;

/** Refuses the parameters that came before expressions. */
final class LegacyParameters {
    private LegacyParameters() {}

    /** Refuses {@code parameter} if the request has it. */
    static void refuse(boolean present, String parameter, String replacement) {
        if (present) {
            throw new UnsupportedOperationException("The legacy parameter " + parameter
                    + " is not supported by Armature's client for the AWS SDK; use " + replacement + " instead");
        }
    }
}
