package music;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Repository;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Repository(Song.class)
interface Songs {
    Song of(String artist);

    void save(Song song);

    Set<Song> setOf(String artist);

    <T> List<T> listOf(String artist);

    CompletableFuture<Stream<Song>> later(String artist);

    List<String> names(String artist);

    List<Song> onAlbum(String album);

    List<SongDate> datesOnAlbum(String album);

    @AccessPattern(consistentRead = true)
    List<SongByAlbum> consistently(String album);

    @AccessPattern(hydrate = true)
    List<Song> whole(String artist);

    @AccessPattern(limit = 5)
    Page<Song> page(String artist, PageRequest page);

    @AccessPattern(limit = -1)
    List<Song> none(String artist);
}
