package music;

import dev.armature.annotation.Projection;
import java.util.Optional;

@Projection(of = Song.class)
public record SongText(String artist, Optional<String> lyrics) {}
