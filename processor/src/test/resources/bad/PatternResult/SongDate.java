package music;

import dev.armature.annotation.Projection;

@Projection(of = Song.class)
record SongDate(int released) {}
