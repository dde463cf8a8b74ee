package music;

import com.google.auto.value.AutoValue;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.List;
import java.util.Optional;

@AutoValue
@Table(name = "Music")
abstract class Song {

    @PartitionKey
    abstract String getArtist();

    abstract boolean isLive();

    abstract List<String> getVerses();

    abstract Optional<String> getAlbum();

    abstract Builder toBuilder();

    static Builder builder() {
        return new AutoValue_Song.Builder();
    }

    @AutoValue.Builder
    abstract static class Builder {
        abstract Builder setArtist(String artist);

        abstract Builder setLive(boolean live);

        abstract Builder setVerses(List<String> verses);

        abstract Builder setAlbum(Optional<String> album);

        abstract Song build();
    }
}
