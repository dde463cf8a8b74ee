package dev.armature.processor.validation;

import java.util.regex.Pattern;

/** The form of names that DynamoDB accepts for tables and indexes. */
final class ServiceNames {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

    private ServiceNames() {}

    static boolean isValid(String name) {
        return VALID.matcher(name).matches();
    }
}
