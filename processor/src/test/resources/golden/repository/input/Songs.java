package music;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Comparison;
import dev.armature.annotation.Filter;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Repository(Song.class)
public interface Songs {
    @AccessPattern("catalogue page")
    Page<SongCard> ofAlbum(String albumTitle, PageRequest page);

    Optional<Song> find(String artist, String songTitle);

    List<Song> of(String artist);

    @AccessPattern(value = "search box", limit = 20)
    List<SongCard> startingWith(String artist, @Where(Comparison.BEGINS_WITH) String songTitle);

    @AccessPattern(descending = true, consistentRead = true)
    Stream<Song> between(
            String artist,
            @Where(value = Comparison.GE, component = "year") int from,
            @Where(value = Comparison.LE, component = "year") int to,
            @Filter(Comparison.GT) int awards);

    @AccessPattern(hydrate = true)
    List<Song> wholeAlbum(String albumTitle);

    List<SongByAlbum> album(String albumTitle);

    long awarded(String artist, @Filter(Comparison.GE) int awards, @Filter(Comparison.NE) Song.Mood mood);

    CompletableFuture<Optional<SongByLabel>> firstOf(@Where(component = "label") String repository);

    CompletableFuture<Long> count(String artist);

    Flow.Publisher<SongCard> all(@Filter(Comparison.CONTAINS) String songTitle);

    default List<Song> ofNobody() {
        return of("Nobody");
    }
}
