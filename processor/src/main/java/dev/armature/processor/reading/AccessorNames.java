package dev.armature.processor.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives each way to query a table the name of a repository method: the name that the declaration asks for, else
 * {@code by} and the first partition key component, else, where that is taken or the index is local, {@code by} and the
 * index's name.
 */
final class AccessorNames {

    private final Set<String> taken = new HashSet<>();

    /** Reserves a name that a declaration asks for; the others step aside. */
    void take(String accessor) {
        taken.add(accessor);
    }

    /** Names the query by the partition key component. */
    String forPartition(String component) {
        String accessor = "by" + GeneratedNames.capitalised(component);
        taken.add(accessor);
        return accessor;
    }

    /** Names the query of an index by its partition key component, or by the index's name where that is taken. */
    String forIndex(String component, String index) {
        return taken.contains("by" + GeneratedNames.capitalised(component)) ? forName(index) : forPartition(component);
    }

    /** Names the query of an index by the index's name: {@code byLastPostIndex} of {@code LastPost-index}. */
    String forName(String index) {
        String words = GeneratedNames.words(index);
        String accessor = words.matches("By[A-Z0-9].*") ? "b" + words.substring(1) : "by" + words;
        taken.add(accessor);
        return accessor;
    }
}
