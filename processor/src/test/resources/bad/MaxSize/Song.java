package music;

import dev.armature.annotation.*;
import java.util.List;
import java.util.UUID;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @MaxSize(0) String lyrics,
        @MaxSize(10) int awards,
        @MaxSize(36) UUID uuid,
        @MaxSize(3) List<String> tags) {}
