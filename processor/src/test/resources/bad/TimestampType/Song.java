package music;

import dev.armature.annotation.*;
import java.time.Instant;
import java.util.Optional;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @CreatedAt long created,
        @UpdatedAt Optional<Instant> maybe,
        @UpdatedAt Instant updated,
        @CreatedAt @UpdatedAt Instant both) {}
