package dev.armature.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shortens a list that fails, greedily: drops halves, quarters and so on down to single elements while it still fails. */
final class Shrinker {
    private Shrinker() {}

    static <T> List<T> shrink(List<T> failing, Predicate<List<T>> fails) {
        List<T> shortest = failing;
        for (int size = Math.max(1, failing.size() / 2); ; size = size == 1 ? 1 : size / 2) {
            int before = shortest.size();
            for (int from = 0; from < shortest.size(); ) {
                List<T> fewer = new ArrayList<>(shortest.subList(0, from));
                fewer.addAll(shortest.subList(Math.min(from + size, shortest.size()), shortest.size()));
                if (fails.test(fewer)) {
                    shortest = fewer;
                } else {
                    from += size;
                }
            }
            if (size == 1 && shortest.size() == before) {
                return shortest;
            }
        }
    }
}
