package pairs;

import dev.armature.annotation.*;
import java.util.*;

@Document
record Pair<T>(T left, Set<T> set, Map<T, String> map) {}

@Table(name = "Generic")
record Generic<T>(@PartitionKey String id, T value) {}

@Table(name = "Raw")
record Raw(@PartitionKey String id, Pair pair, Pair<?> wild) {}
