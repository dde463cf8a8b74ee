package music;

import dev.armature.annotation.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        Object anything,
        List raw,
        List<?> wild,
        List<? extends Number> bounded,
        List<Optional<String>> holes,
        List<@Nullable String> nulls,
        Map<Boolean, String> byTruth,
        Map<byte[], String> byBytes,
        Map<List<String>, String> byList,
        SortedMap<String, String> sorted,
        ArrayList<String> exact,
        int[] numbers,
        Label label,
        Map<String, List<Thread>> deep) {

    record Label(String name) {}
}
