package dev.armature.conformance.mapper;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.KeyType;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A film: both kinds of index, each holding a part of it. */
@Table(name = "Films", allowScan = true)
@Gsi(
        name = "Studio-index",
        accessor = "byStudio",
        projection = ProjectionType.INCLUDE,
        include = {"genres", "crew"})
@Lsi(name = "Rating-index", accessor = "byRating", projection = ProjectionType.KEYS_ONLY)
record Film(
        @PartitionKey String director,
        @SortKey String title,
        @GsiKey(index = "Studio-index") Optional<String> studio,

        @GsiKey(index = "Studio-index", type = KeyType.SORT) @Attribute(name = "year")
        int year,

        @LsiKey(index = "Rating-index") int rating,
        Set<String> genres,
        @Nullable Crew crew,
        @Nullable String synopsis) {
    /** Who made it. */
    @Document
    record Crew(String camera, @Nullable String score) {}

    static Film of(String director, int number) {
        return new Film(
                director,
                "Part %03d".formatted(number),
                Optional.of("Studio " + number % 2),
                1980 + number,
                number % 5,
                Set.of("genre " + number % 3),
                new Crew("camera " + number, null),
                "what happens in " + number);
    }

    FilmKey key() {
        return new FilmKey(director, title);
    }
}
