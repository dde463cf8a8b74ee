package music;

import dev.armature.annotation.*;

@Table(name = "Hidden")
record Hidden(@PartitionKey String artist, Hidden.Genre genre, Hidden.Label label) {

    private enum Genre { JAZZ }

    @Document
    private record Label(String name) {}
}
