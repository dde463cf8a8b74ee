package music;

import dev.armature.annotation.*;

final class SongCodec {}
