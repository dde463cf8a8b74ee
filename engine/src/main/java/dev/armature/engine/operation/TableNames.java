package dev.armature.engine.operation;

import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;

/** The names that tables and indexes may have. */
final class TableNames {
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 255;

    private TableNames() {}

    /** Returns whether a table or index can be called so. */
    static boolean isAllowed(String name) {
        return isOfAllowedLength(name) && isOfAllowedCharacters(name);
    }

    /** Refuses what nothing can be called, in the words in which requests about tables themselves are refused. */
    static void require(String name, String parameter) {
        if (!isOfAllowedLength(name)) {
            throw new ValidationException(TableWording.nameLength(name, parameter));
        }
        if (!isOfAllowedCharacters(name)) {
            throw new ValidationException(TableWording.namePattern(name, parameter));
        }
    }

    private static boolean isOfAllowedLength(String name) {
        return name.length() >= MIN_LENGTH && name.length() <= MAX_LENGTH;
    }

    private static boolean isOfAllowedCharacters(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '.'
                    || c == '-';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }
}
