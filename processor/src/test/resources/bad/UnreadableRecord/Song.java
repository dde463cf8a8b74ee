package music;

import dev.armature.annotation.*;

@Table(name = "Music")
class Song {
    @PartitionKey
    String artist;
}
