package music;

import dev.armature.annotation.*;
import java.time.Instant;
import java.util.Set;

@Table(name = "Music")
record Song(
        @PartitionKey @Unique String artist,
        @Unique String title,
        @Unique Set<String> tags,
        @Unique @Version long version) {}

@Table(name = "Numbered")
record Numbered(@PartitionKey long number, @Unique String title) {}

@Table(name = "Keyless")
record Keyless(@Unique String email) {}
