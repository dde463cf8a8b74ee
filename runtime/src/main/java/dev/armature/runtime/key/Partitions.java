package dev.armature.runtime.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The partitions that hold the items with some known components, where a part of the partition key is made of a component
 * that is not known: one for each day, one for each shard. Immutable.
 *
 * @param groups what completes each partition's key: those of one day together, the days in order
 */
public record Partitions(List<List<KeyValues>> groups) {

    /** How many partitions one query reads at most. */
    private static final int MOST = 10_000;

    /** Keeps a copy. */
    public Partitions {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Returns whether a partition key of {@code template} has a part that these values leave open. */
    public static boolean areSeveral(KeyTemplate template, KeyValues known) {
        return template.parts().anyMatch(part -> isOpen(part, known));
    }

    /**
     * Returns the partitions.
     *
     * @param template the template of the partition key
     * @param known the values that are known of it
     * @param bounds the bounds of a time whose day the key holds
     * @throws IllegalArgumentException if the key holds the day of a time without bounds, or there are too many partitions
     */
    public static Partitions of(KeyTemplate template, KeyValues known, Optional<KeyBounds> bounds) {
        List<List<KeyValues>> groups = List.of(List.of(known));
        for (KeyComponent<?> part :
                template.parts().filter(part -> isOpen(part, known)).toList()) {
            if (part.derivation() instanceof Derivation.Shard shard) {
                groups = sharded(groups, part, shard);
            } else if (part.derivation() instanceof Derivation.Day day) {
                groups = daily(groups, part, day, bounds);
            }
        }
        int all = groups.stream().mapToInt(List::size).sum();
        if (all > MOST) {
            throw new IllegalArgumentException(
                    "The query reads " + all + " partitions, and at most " + MOST + " are read at once; ask for less");
        }
        return new Partitions(groups);
    }

    private static boolean isOpen(KeyComponent<?> part, KeyValues known) {
        return part.derivation() != null && !known.has(part);
    }

    private static List<List<KeyValues>> sharded(
            List<List<KeyValues>> groups, KeyComponent<?> part, Derivation.Shard shard) {
        return groups.stream()
                .map(group -> group.stream()
                        .flatMap(values -> shard.all().stream().map(text -> values.withText(part, text)))
                        .toList())
                .toList();
    }

    private static List<List<KeyValues>> daily(
            List<List<KeyValues>> groups, KeyComponent<?> part, Derivation.Day day, Optional<KeyBounds> bounds) {
        KeyBounds asked = bounds.filter(of -> of.component() == day.source())
                .orElseThrow(() -> new IllegalArgumentException("the key holds the day of component `"
                        + day.source().name() + "`, so a query says between which values it lies"));
        List<List<KeyValues>> days = new ArrayList<>();
        for (String date : day.between(asked.lower(), asked.upper(), MOST)) {
            groups.forEach(group -> days.add(
                    group.stream().map(values -> values.withText(part, date)).toList()));
        }
        return days;
    }
}
