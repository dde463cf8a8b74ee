package music;

import dev.armature.annotation.Projection;

@Projection(of = Song.class)
final class NoRecord {}
