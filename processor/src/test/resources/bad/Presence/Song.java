package music;

import dev.armature.annotation.*;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @Nullable int year,
        @Nullable Optional<String> lyrics,
        Optional<Set<String>> tags,
        @Nullable Set<String> writers) {}
