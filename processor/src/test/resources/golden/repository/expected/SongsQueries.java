package music;

import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the access patterns of {@link Songs}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SongsQueries implements Songs {
    private final SongRepository repository;

    private SongsQueries(SongRepository repository) {
        this.repository = repository;
    }

    /** Returns the access patterns over the repository of one table. */
    public static Songs over(SongRepository repository) {
        return new SongsQueries(repository);
    }

    /** For {@code catalogue page}. */
    @Override
    public Page<SongCard> ofAlbum(String albumTitle, PageRequest page) {
        return repository.byAlbum(albumTitle).as(SongCardProjection.OF_SONG_BY_ALBUM).page(page);
    }

    @Override
    public Optional<Song> find(String artist, String songTitle) {
        return repository.find(new SongKey(artist, songTitle)).get();
    }

    @Override
    public List<Song> of(String artist) {
        return repository.byArtist(artist).toList();
    }

    /** For {@code search box}. */
    @Override
    public List<SongCard> startingWith(String artist, String songTitle) {
        return repository.byArtist(artist)
                .songTitle()
                .beginsWith(songTitle)
                .limit(20)
                .as(SongCardProjection.OF_SONG)
                .toList();
    }

    @Override
    public Stream<Song> between(String artist, int from, int to, int awards) {
        return repository.byYear(artist)
                .year()
                .between(from, to)
                .filter(song -> song.awards().gt(awards))
                .descending()
                .consistentRead()
                .stream();
    }

    @Override
    public List<Song> wholeAlbum(String albumTitle) {
        return repository.byAlbum(albumTitle).hydrate().toList();
    }

    @Override
    public List<SongByAlbum> album(String albumTitle) {
        return repository.byAlbum(albumTitle).toList();
    }

    @Override
    public long awarded(String artist, int awards, Song.Mood mood) {
        return repository.byArtist(artist)
                .filter(song -> song.awards().ge(awards))
                .filter(song -> song.mood().ne(mood))
                .count();
    }

    @Override
    public CompletableFuture<Optional<SongByLabel>> firstOf(String repository) {
        return this.repository.byLabel(repository).async().first();
    }

    @Override
    public CompletableFuture<Long> count(String artist) {
        return repository.byArtist(artist).async().count();
    }

    @Override
    public Flow.Publisher<SongCard> all(String songTitle) {
        return repository.scan()
                .filter(song -> song.songTitle().contains(songTitle))
                .as(SongCardProjection.OF_SONG)
                .async()
                .publisher();
    }
}
