package dev.armature.samples.music;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Default;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.UpdatedAt;
import dev.armature.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A song, as the primer's Music table has it. The repository, the key, the codec and the query methods are generated
 * from this record when it is compiled.
 *
 * @param artist the partition key
 * @param songTitle the sort key
 * @param albumTitle the key of the index; a song without an album is not in it
 * @param year a reserved word of DynamoDB's, which nobody here has to care about
 * @param awards how many it won
 * @param tags what kind of recording it is; none is stored as no attribute
 * @param address where it was recorded
 * @param version guards against lost updates; set by the library
 * @param updatedAt when it was stored last; set by the library
 */
@Table(name = "Music", allowScan = true)
@Gsi(
        name = "AlbumTitle-index",
        accessor = "byAlbum",
        projection = ProjectionType.INCLUDE,
        include = {"Year", "Awards"})
public record Song(
        @PartitionKey @Attribute(name = "Artist") String artist,
        @SortKey @Attribute(name = "SongTitle") String songTitle,

        @GsiKey(index = "AlbumTitle-index") @Attribute(name = "AlbumTitle")
        Optional<String> albumTitle,

        @Attribute(name = "Year") int year,
        @Attribute(name = "Awards") @Default("0") int awards,
        Set<String> tags,
        Address address,
        @Version long version,
        @UpdatedAt Instant updatedAt) {}
