package dev.armature.samples.music;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.BatchResult;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.TransactionRefusedException;
import java.io.PrintStream;
import java.util.List;

/**
 * The Music table of the DynamoDB primer, from creation to query, on the engine in this process. Every call goes through
 * what was generated from {@link Song}.
 */
public final class MusicSample {
    private static final SongKey CALL_ME_TODAY = new SongKey("No One You Know", "Call Me Today");

    private final MusicTable music;
    private final SongRepository songs;
    private final PrintStream out;

    MusicSample(MusicTable music, PrintStream out) {
        this.music = music;
        this.songs = music.songs();
        this.out = out;
    }

    /** Runs the sample; arguments are ignored. */
    public static void main(String[] args) {
        try (Engine engine = Engine.inMemory()) {
            new MusicSample(MusicTable.over(engine.client()), System.out).run();
        }
    }

    void run() {
        music.createIfMissing();
        load(SongFile.shipped());
        readOne();
        putAndDelete();
        update();
        queryByKey();
        queryByIndex();
        filterOnNestedAttribute();
        pages();
        transaction();
    }

    private void load(List<Song> file) {
        BatchResult<Song, SongKey> result =
                songs.batchWrite(batch -> batch.lastWins().putAll(file));
        title("Load: a batch of any size, the last line for a key wins");
        out.printf(
                "  %d lines of songs.tsv, %d songs stored, %d left over%n",
                file.size(), songs.scan().count(), result.unprocessedPuts().size());
    }

    private void readOne() {
        title("Get: by partition and sort key");
        print(songs.get("No One You Know", "Call Me Today").orElseThrow());
        out.println("  a song that is not there: " + songs.get("No One You Know", "Nothing"));
    }

    private void putAndDelete() {
        title("Create, put, delete: create never overwrites, a stale copy is refused");
        Song call = songs.get(CALL_ME_TODAY).orElseThrow();
        try {
            songs.create(call);
        } catch (ConditionFailedException e) {
            out.println("  " + e.getMessage());
        }
        Song copy = new Song(
                "No One You Know",
                "Call Me Tomorrow",
                call.albumTitle(),
                2016,
                0,
                call.tags(),
                call.address(),
                0,
                call.updatedAt());
        Song created = songs.create(copy);
        Song replaced = songs.put(created);
        out.printf("  created with version %d, put again with version %d%n", created.version(), replaced.version());
        try {
            songs.delete(created);
        } catch (ConditionFailedException e) {
            out.println("  " + e.getMessage());
        }
        songs.delete(replaced);
        out.println("  after delete: " + songs.get("No One You Know", "Call Me Tomorrow"));
    }

    private void update() {
        title("Update: typed changes, on a condition, returning the new item");
        Song after = songs.update(CALL_ME_TODAY)
                .set(u -> u.year().to(2016).awards().increment(1).tags().add("live"))
                .when(c -> c.awards().lt(10))
                .returnNew();
        print(after);
        String outcome = songs.update(CALL_ME_TODAY)
                .set(u -> u.awards().increment(1))
                .when(c -> c.awards().gt(100))
                .attempt()
                .fold(
                        updated -> "updated",
                        refused -> "refused, awards are "
                                + refused.current().map(Song::awards).orElseThrow());
        out.println("  with a condition that does not hold: " + outcome);
    }

    private void queryByKey() {
        title("Query: one artist, titles that begin with \"Call\"");
        songs.byArtist("No One You Know").songTitle().beginsWith("Call").stream()
                .forEach(this::print);
        out.println();
        songs.byArtist("No One You Know")
                .songTitle()
                .beginsWith("Call")
                .filter(f -> f.awards().ge(1))
                .descending()
                .explain()
                .lines()
                .forEach(line -> out.println("  " + line));
    }

    private void queryByIndex() {
        title("Query an index: what AlbumTitle-index holds of each song, and no more");
        List<SongByAlbum> album = songs.byAlbum("Somewhat Famous").toList();
        album.forEach(song -> out.printf("  %-26s %d, awards: %d%n", song.songTitle(), song.year(), song.awards()));
    }

    private void filterOnNestedAttribute() {
        title("Filter on a nested attribute: address.state is CA, and at least three awards");
        songs.scan().filter(f -> f.address().state().eq("CA").and(f.awards().ge(3))).limit(5).stream()
                .forEach(this::print);
    }

    private void pages() {
        title("Pages: an opaque token leads to the next");
        Page<Song> page = songs.byArtist("Acme Band").page(PageRequest.of(10));
        for (int number = 1; ; number++) {
            out.printf(
                    "  page %d: %d songs, %.1f read units%n",
                    number, page.items().size(), page.consumedCapacity().readUnits());
            if (page.nextToken().isEmpty()) {
                return;
            }
            page = songs.byArtist("Acme Band")
                    .page(PageRequest.of(10, page.nextToken().get()));
        }
    }

    private void transaction() {
        title("Transaction: all or nothing");
        Song happy = songs.get("Acme Band", "Happy Day").orElseThrow();
        music.transactWrite(
                tx -> tx.update(CALL_ME_TODAY, u -> u.awards().increment(1)).put(happy));
        out.println("  both made: version of Happy Day is now "
                + songs.get("Acme Band", "Happy Day").orElseThrow().version());
        try {
            music.transactWrite(
                    tx -> tx.update(CALL_ME_TODAY, u -> u.awards().increment(1)).put(happy));
        } catch (TransactionRefusedException e) {
            out.println("  " + e.getMessage());
        }
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void print(Song song) {
        out.printf(
                "  %-18s %-26s %-20s %d, awards: %d, %s%n",
                song.artist(),
                song.songTitle(),
                song.albumTitle().orElse("(no album)"),
                song.year(),
                song.awards(),
                song.address().state());
    }
}
