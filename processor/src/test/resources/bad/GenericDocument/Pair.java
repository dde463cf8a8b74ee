package pairs;

import dev.armature.annotation.*;
import java.util.*;

@Document
@SuppressWarnings("ARM-304")
record Pair<T>(T left, Optional<Holder<T>> holder, List<Pair<List<T>>> wider, Set<T> set, Map<T, String> map) {

    @Document
    @SuppressWarnings("ARM-304")
    record Holder<T>(List<Pair<T>> pairs) {}
}

@Table(name = "Generic")
record Generic<T>(@PartitionKey String id, T value) {}

@Table(name = "Raw")
record Raw(@PartitionKey String id, Pair pair, Pair<?> wild) {}
