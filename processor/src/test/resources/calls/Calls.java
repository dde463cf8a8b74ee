package music;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.table.BatchResult;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.UpdateOutcome;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calls that the design shows. */
final class Calls {

  private Calls() {}

  static List<Object> all(DynamoClient client, Song song, SongKey key) {
    MusicTable music = MusicTable.over(client);
    MusicTable other = MusicTable.builder(client).tableName("dev-Music").build();
    music.createIfMissing();
    SongRepository songs = music.songs();
    Song created = songs.create(song);
    Optional<Song> found = songs.get("No One You Know", "Call Me Today");
    Song strong = songs.find(key).consistentRead().orElseThrow();
    List<Song> hits = songs.byArtist("No One You Know").songTitle().beginsWith("Call")
        .filter(f -> f.awards().ge(1).and(f.tags().contains("live").or(f.lyrics().exists())))
        .descending().limit(20).toList();
    List<SongByAlbum> part = songs.byAlbum("Somewhat Famous").toList();
    Song after = songs.update(key)
        .set(u -> u.year().to(2016).awards().increment(1).tags().add("live").lyrics().remove())
        .when(c -> c.awards().lt(10)).returnNew();
    UpdateOutcome<Song> outcome =
        songs.update(key).set(u -> u.awards().increment(1)).when(c -> c.awards().lt(10)).attempt();
    String message = outcome.fold(updated -> "ok", failed -> "was " + failed.current().map(Song::awards));
    songs.upsert(key).set(u -> u.awards().ifNotExists(0).year().to(2020)).execute();
    songs.delete(after);
    songs.deleteAnyVersion(key);
    Page<Song> page = songs.byArtist("Acme Band").page(PageRequest.of(25));
    Page<Song> next = songs.byArtist("Acme Band").page(PageRequest.of(25, page.nextToken().orElseThrow()));
    Stream<Song> lazy = songs.byArtist("Acme Band").stream();
    long count = songs.byArtist("Acme Band").count();
    BatchResult<Song, SongKey> batch = songs.batchWrite(b -> b.putAll(hits).deleteAll(List.of(key)));
    Map<SongKey, Song> read = songs.batchGet(List.of(key));
    music.transactWrite(tx -> tx.create(song).put(after)
        .update(key, u -> u.year().to(2016))
        .update(key, u -> u.year().to(2016), c -> c.version().eq(3L))
        .delete(song).deleteAnyVersion(key)
        .check(key, c -> c.awards().lt(10)));
    QueryRequest built = songs.byArtist("X").songTitle().beginsWith("C").toRequest();
    String plan = songs.byArtist("X").explain();
    Item raw = SongCodec.INSTANCE.encode(song);
    Song back = SongCodec.INSTANCE.decode(raw);
    return List.of(
        other, created, found, strong, part, message, next, lazy, count, batch, read, built, plan, back);
  }
}
