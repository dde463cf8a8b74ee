package dev.armature.engine.operation;

import dev.armature.engine.wording.ControlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Tag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks labels: letters, digits and spaces of any script, and a few signs. */
final class TagCheck {
    private static final int MAX_TAGS = 50;
    private static final int MAX_KEY_LENGTH = 128;
    private static final int MAX_VALUE_LENGTH = 256;
    private static final String RESERVED = "aws:";
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Z}+\\-=._:/@]*");

    private TagCheck() {}

    /** Checks labels that a table is given. */
    static void check(List<Tag> tags) {
        Set<String> keys = new HashSet<>();
        for (Tag tag : tags) {
            checkKey(tag.key());
            if (tag.value().length() > MAX_VALUE_LENGTH
                    || !TEXT.matcher(tag.value()).matches()) {
                throw new ValidationException(ControlWording.invalidTagValue(tag.value()));
            }
            if (!keys.add(tag.key())) {
                throw new ValidationException(ControlWording.tagTwice(tag.key()));
            }
        }
        checkCount(tags);
    }

    /** Checks the names of labels that are taken from a table. */
    static void checkKeys(List<String> keys) {
        for (String key : keys) {
            checkKey(key);
        }
        checkCount(keys);
    }

    /** Checks that there are not too many. */
    static void checkCount(Collection<?> tags) {
        if (tags.size() > MAX_TAGS) {
            throw new ValidationException(ControlWording.tooManyTags());
        }
    }

    private static void checkKey(String key) {
        if (key.isEmpty() || key.length() > MAX_KEY_LENGTH || !TEXT.matcher(key).matches()) {
            throw new ValidationException(ControlWording.invalidTagKey(key));
        }
        if (key.startsWith(RESERVED)) {
            throw new ValidationException(ControlWording.reservedTagKey(key));
        }
    }
}
