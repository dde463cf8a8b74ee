package music;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Scoped")
@Converters({String.class, Song.Unmakeable.class})
record Scoped(@PartitionKey String artist, List<Song.Money> unmakeable, Level level, Set<Level> levels) {

    @Converted(Song.MoneyConverter.class)
    record Level(int value) {}
}
