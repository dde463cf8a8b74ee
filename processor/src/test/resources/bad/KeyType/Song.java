package music;

import dev.armature.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table(name = "Music")
@Gsi(name = "by-live")
record Song(
        @PartitionKey List<String> artists,
        @SortKey Map<String, String> titles,
        @GsiKey(index = "by-live") boolean live,
        @GsiKey(index = "by-live", type = KeyType.SORT) Set<String> tags) {}
