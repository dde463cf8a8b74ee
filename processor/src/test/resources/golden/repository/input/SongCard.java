package music;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;
import java.util.Optional;

@Projection(of = Song.class)
public record SongCard(
        String artist, @Attribute(name = "songTitle") String title, Optional<Integer> year, Song.Mood mood) {}
