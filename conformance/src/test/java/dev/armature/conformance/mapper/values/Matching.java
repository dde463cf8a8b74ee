package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.List;
import java.util.Optional;

/** Two generic documents that contain each other, and one that contains itself with other arguments. */
@Table(name = "Matchings")
record Matching(@PartitionKey String id, Pair<Integer> pair) {

    /** Two values, or what is known of them. */
    @Document
    @SuppressWarnings("ARM-304")
    record Pair<T>(T left, Optional<T> right, Optional<Bundle<T>> group, Optional<Pair<List<T>>> wider) {

        static <T> Pair<T> of(T left, T right) {
            return new Pair<>(left, Optional.of(right), Optional.empty(), Optional.empty());
        }
    }

    /** Pairs with a name. */
    @Document
    @SuppressWarnings("ARM-304")
    record Bundle<E>(String name, List<Pair<E>> pairs) {}
}
