package music;

import dev.armature.annotation.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table(name = "Music")
record Song(
        @PartitionKey Optional<String> artist,
        @SortKey @Nullable String title) {}
