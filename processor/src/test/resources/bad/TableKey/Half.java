package music;

import dev.armature.annotation.*;

@Table(name = "Half", partitionKey = "pk")
@Key(partition = "ARTIST#{artist}")
record Half(String artist, @SortKey String album, @SortKey String title) {}
