package music;

import dev.armature.annotation.*;
import java.time.Instant;

@Table(name = "Music")
@Gsi(name = "by-change")
record Song(
        @PartitionKey @Version long version,
        @SortKey @UpdatedAt Instant updatedAt,
        @GsiKey(index = "by-change") @CreatedAt Instant createdAt) {}
