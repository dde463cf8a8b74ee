package music;

import dev.armature.annotation.Ignore;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table(name = "Music")
record Song(
        @PartitionKey String artist, int year, Optional<String> album, @Nullable String label, @Ignore int rank) {}
