package dev.armature.engine.operation;

import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;

/** The names that tables and indexes may have. */
final class TableNames {
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 255;

    private TableNames() {}

    /** Refuses what nothing can be called, in the words in which requests about tables themselves are refused. */
    static void require(String name, String parameter) {
        if (name.length() < MIN_LENGTH || name.length() > MAX_LENGTH) {
            throw new ValidationException(TableWording.nameLength(name, parameter));
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '.'
                    || c == '-';
            if (!allowed) {
                throw new ValidationException(TableWording.namePattern(name, parameter));
            }
        }
    }
}
