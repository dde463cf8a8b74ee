package music;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;

@Projection(of = Song.class)
record SongCard(
        String singer,
        @Attribute(name = "Year") int year,
        long artist,
        String album,
        String label,
        int rank) {}
