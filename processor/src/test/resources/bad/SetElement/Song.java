package music;

import dev.armature.annotation.*;
import java.util.List;
import java.util.Set;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        Set<Boolean> flags,
        Set<List<String>> lists,
        Set<Label> labels,
        Set<byte[]> covers) {

    @Document
    record Label(String name) {}
}
