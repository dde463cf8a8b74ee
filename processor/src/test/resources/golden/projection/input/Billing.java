package music;

import dev.armature.annotation.Projection;
import java.util.List;

@Projection(of = Song.class)
record Billing(int awards, List<Song.Credit> credits) {}
