package music;

import dev.armature.annotation.Projection;

@Projection(of = Song.class)
public record SongCard(String artist, String songTitle, int year) {}
