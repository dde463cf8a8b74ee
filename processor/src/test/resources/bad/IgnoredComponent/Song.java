package music;

import dev.armature.annotation.*;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @Ignore String note,
        @Ignore Path file,
        @Ignore @Attribute(name = "Year") int year,
        @Ignore @SortKey int title,
        @Ignore @Nullable Path fine,
        @Ignore List<Path> alsoFine) {}
