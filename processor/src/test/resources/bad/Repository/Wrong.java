package music;

import dev.armature.annotation.Filter;
import dev.armature.annotation.Repository;
import java.util.List;

final class Wrong {
    @Repository(Song.class)
    record Songs(String artist) {}

    @Repository(String.class)
    interface Strings {}

    @Repository(Song.class)
    interface Generic<T> {}

    interface Undeclared {
        List<Song> all(@Filter int released);
    }
}
