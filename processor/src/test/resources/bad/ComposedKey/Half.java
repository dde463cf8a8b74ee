package music;

import dev.armature.annotation.*;

final class Half {
    @Table(name = "Keyless", sortKey = "sk")
    @Key(sort = "SONG#{title}")
    record Keyless(String artist, String title) {}

    @Table(name = "Uncomposed", sortKey = "sk")
    record Uncomposed(@PartitionKey String artist, String title) {}

    @Table(name = "Unnamed", sortKey = "sk")
    @Key(partition = "ARTIST#{artist}", sort = "SONG#{title}")
    record Unnamed(String artist, String title) {}

    @Table(name = "Both", partitionKey = "pk", sortKey = "sk")
    @Key(partition = "ARTIST#{artist}", sort = "SONG#{title}")
    record Both(String artist, @SortKey String title) {}

    @Table(name = "Index")
    @Gsi(name = "half", partitionKey = "pk")
    @Key(index = "half", partition = "ARTIST#{artist}")
    record Index(
            @PartitionKey String id,
            String artist,
            @GsiKey(index = "half", type = KeyType.SORT) String title) {}
}
