package dev.armature.samples.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.TransactionRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample as it is run, and each thing it shows checked against the file that it loads. */
final class MusicSampleTest {
    private final Engine engine = Engine.inMemory();
    private final MusicTable music = MusicTable.over(engine.client());
    private final SongRepository songs = music.songs();
    private final Map<SongKey, Song> expected = new LinkedHashMap<>();

    @BeforeEach
    void loadTheFile() {
        music.createIfMissing();
        for (Song song : SongFile.shipped()) {
            expected.put(new SongKey(song.artist(), song.songTitle()), song);
        }
        assertThat(songs.batchWrite(batch -> batch.lastWins().putAll(SongFile.shipped()))
                        .isComplete())
                .isTrue();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void runsToItsEndAndSaysWhatItDid() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Engine fresh = Engine.inMemory()) {
            new MusicSample(MusicTable.over(fresh.client()), new PrintStream(printed, true, StandardCharsets.UTF_8))
                    .run();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("366 lines of songs.tsv, 354 songs stored, 0 left over")
                .contains(
                        "create of Song with key SongKey[artist=No One You Know, songTitle=Call Me Today] was refused")
                .contains("with a condition that does not hold: refused, awards are 2")
                .contains("key: Artist = \"No One You Know\" AND begins_with(SongTitle, \"Call\")")
                .contains(
                        "put of Song with key SongKey[artist=Acme Band, songTitle=Happy Day]: ConditionalCheckFailed");
    }

    @Test
    void keepsTheLastLineForEachKey() {
        assertThat(SongFile.shipped()).hasSizeGreaterThan(expected.size());
        assertThat(songs.scan().toList()).hasSameSizeAs(expected.values());
        for (Map.Entry<SongKey, Song> entry : expected.entrySet()) {
            Song stored = songs.get(entry.getKey()).orElseThrow();
            assertThat(stored.awards()).isEqualTo(entry.getValue().awards());
            assertThat(stored.tags()).isEqualTo(entry.getValue().tags());
            assertThat(stored.address()).isEqualTo(entry.getValue().address());
        }
    }

    @Test
    void refusesABatchThatWritesAKeyTwice() {
        assertThatThrownBy(() -> songs.batchWrite(batch -> batch.putAll(SongFile.shipped())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lastWins()");
    }

    @Test
    void queriesTitlesInOrderOfTheSortKey() {
        List<String> titles = songs.byArtist("No One You Know").songTitle().beginsWith("Call").toList().stream()
                .map(Song::songTitle)
                .toList();
        assertThat(titles)
                .isEqualTo(expected.keySet().stream()
                        .filter(key -> key.artist().equals("No One You Know"))
                        .map(SongKey::songTitle)
                        .filter(title -> title.startsWith("Call"))
                        .sorted()
                        .toList())
                .contains("Call Me Today");
    }

    @Test
    void findsTheSongsOfAnAlbumThroughTheIndex() {
        Set<SongByAlbum> found = new HashSet<>(songs.byAlbum("Somewhat Famous").toList());
        Set<SongByAlbum> wanted = new HashSet<>();
        for (Song song : expected.values()) {
            if (song.albumTitle().equals(Optional.of("Somewhat Famous"))) {
                wanted.add(new SongByAlbum(
                        song.artist(), song.songTitle(), song.albumTitle(), song.year(), song.awards()));
            }
        }
        assertThat(found).isEqualTo(wanted).isNotEmpty();
    }

    @Test
    void filtersOnTheStateOfTheAddress() {
        Comparator<SongKey> order = Comparator.comparing(SongKey::artist).thenComparing(SongKey::songTitle);
        List<SongKey> found = songs
                .scan()
                .filter(f -> f.address().state().eq("CA").and(f.awards().ge(3)))
                .stream()
                .map(song -> new SongKey(song.artist(), song.songTitle()))
                .sorted(order)
                .toList();
        assertThat(found)
                .isEqualTo(expected.entrySet().stream()
                        .filter(entry -> entry.getValue().address().state().equals("CA")
                                && entry.getValue().awards() >= 3)
                        .map(Map.Entry::getKey)
                        .sorted(order)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void refusesAStaleCopy() {
        SongKey key = new SongKey("Acme Band", "Happy Day");
        Song read = songs.get(key).orElseThrow();
        songs.update(key).set(u -> u.awards().increment(1)).execute();
        assertThatThrownBy(() -> songs.put(read))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessageContaining("SongKey[artist=Acme Band, songTitle=Happy Day]");
        assertThatThrownBy(() -> songs.delete(read)).isInstanceOf(ConditionFailedException.class);
        assertThat(songs.get(key)).map(Song::awards).contains(read.awards() + 1);
    }

    @Test
    void leavesNothingHalfDoneWhenATransactionIsRefused() {
        SongKey happyDay = new SongKey("Acme Band", "Happy Day");
        SongKey callMe = new SongKey("No One You Know", "Call Me Today");
        Song before = songs.get(callMe).orElseThrow();
        assertThatThrownBy(() -> music.transactWrite(
                        tx -> tx.update(callMe, u -> u.awards().increment(1))
                                .check(happyDay, c -> c.awards().gt(1_000))))
                .isInstanceOfSatisfying(
                        TransactionRefusedException.class,
                        refused -> assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.position()).isEqualTo(1);
                            assertThat(reason.key()).isEqualTo(happyDay);
                            assertThat(reason.current()).get().isInstanceOf(Song.class);
                        }));
        assertThat(songs.get(callMe)).contains(before);
    }

    @Test
    void namesTheLineThatIsNoSong() {
        assertThatThrownBy(() -> SongFile.parse("Acme Band\tHappy Day"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this line 2: Acme Band");
    }
}
