package music;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Default;
import dev.armature.annotation.Document;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.util.List;
import java.util.Optional;

@Table(name = "Music", allowScan = true)
@Gsi(name = "Album-index", accessor = "byAlbum", projection = ProjectionType.INCLUDE, include = {"Year", "mood"})
@Gsi(name = "Label-index", accessor = "byLabel", projection = ProjectionType.KEYS_ONLY)
@Lsi(name = "Year-index", accessor = "byYear")
public record Song(
        @PartitionKey @Attribute(name = "Artist") String artist,
        @SortKey String songTitle,
        @GsiKey(index = "Album-index") Optional<String> albumTitle,
        @GsiKey(index = "Label-index") Optional<String> label,
        @LsiKey(index = "Year-index") @Attribute(name = "Year") int year,
        @Default("0") int awards,
        Mood mood,
        List<Credit> credits) {
    public enum Mood { GLAD, SAD }

    @Document
    public record Credit(String name, String role) {}
}
