package music;

import dev.armature.annotation.*;
import java.time.Instant;

@Table(name = "Music")
record Song(
        @PartitionKey @WriteOnce String artist,
        @WriteOnce String title,
        @WriteOnce @Version long version,
        @WriteOnce @UpdatedAt Instant updatedAt,
        @WriteOnce @CreatedAt Instant createdAt) {}
