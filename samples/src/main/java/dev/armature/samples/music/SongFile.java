package dev.armature.samples.music;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads songs from a file of tab-separated columns, the first line of which names them. */
final class SongFile {
    private static final int COLUMNS = 10;

    private SongFile() {}

    /** Returns the songs that come with the sample, in the file's order; a few appear again, corrected. */
    static List<Song> shipped() {
        try (InputStream in = Objects.requireNonNull(SongFile.class.getResourceAsStream("songs.tsv"), "songs.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SongFile::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("songs.tsv cannot be read", e);
        }
    }

    /** Reads one line: artist, title, album or nothing, year, awards, tags, road, city, state, zip code. */
    static Song parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "A song has " + COLUMNS + " columns, this line " + columns.length + ": " + line);
        }
        return new Song(
                columns[0],
                columns[1],
                Optional.of(columns[2]).filter(album -> !album.isEmpty()),
                Integer.parseInt(columns[3]),
                Integer.parseInt(columns[4]),
                columns[5].isEmpty() ? Set.of() : Set.of(columns[5].split(",")),
                new Address(columns[6], columns[7], columns[8], Integer.parseInt(columns[9])),
                0,
                Instant.EPOCH);
    }
}
