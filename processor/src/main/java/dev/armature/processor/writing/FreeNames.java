package dev.armature.processor.writing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Gives out names, each once: a name that is taken steps aside by a suffix. */
final class FreeNames {

    private final Set<String> taken;

    FreeNames(String... reserved) {
        this.taken = new HashSet<>(Arrays.asList(reserved));
    }

    /** Takes the name, with the suffix as often as it needs to be free. */
    String take(String name, String suffix) {
        String free = name;
        while (!taken.add(free)) {
            free += suffix;
        }
        return free;
    }

    /** Keeps a name from being given out. */
    void reserve(String name) {
        taken.add(name);
    }

    /** Returns whether a name is still free. */
    boolean isFree(String name) {
        return !taken.contains(name);
    }
}
