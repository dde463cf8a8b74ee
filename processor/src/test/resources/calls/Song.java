package music;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Default;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.UpdatedAt;
import dev.armature.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@Table(name = "Music", stream = StreamView.NEW_AND_OLD_IMAGES)
@Gsi(name = "AlbumTitle-index", accessor = "byAlbum", projection = ProjectionType.INCLUDE, include = "Year")
public record Song(
    @PartitionKey @Attribute(name = "Artist") String artist,
    @SortKey @Attribute(name = "SongTitle") String songTitle,
    @GsiKey(index = "AlbumTitle-index") @Attribute(name = "AlbumTitle") Optional<String> albumTitle,  // absent: not in the index
    @Attribute(name = "Year") int year,                                                               // reserved word: aliased
    @Default("0") int awards, Set<String> tags, Optional<String> lyrics,
    @Version long version, @UpdatedAt Instant updatedAt) {}
