package music;

import dev.armature.annotation.*;

@Table(name = "Keyless")
record Keyless(@SortKey String title, @SortKey String album) {}
