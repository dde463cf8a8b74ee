package music;

import dev.armature.annotation.*;
import java.util.Optional;
import java.util.UUID;

@Table(name = "Music")
record Song(
        @PartitionKey @GeneratedId String artist,
        @GeneratedId(IdStrategy.UUID_V4) UUID uuid,
        @GeneratedId(IdStrategy.KSUID) UUID ksuid,
        @GeneratedId long number,
        @GeneratedId(IdStrategy.ULID) Optional<String> maybe) {}
