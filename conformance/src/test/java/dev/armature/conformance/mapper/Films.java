package dev.armature.conformance.mapper;

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

/** The access patterns of a program that shows films. */
@Repository(Film.class)
interface Films {
    Optional<Film> find(String director, String title);

    @AccessPattern(value = "what is on at a studio", descending = true)
    Page<FilmCard> ofStudio(@Where(component = "studio") String name, @Where(Comparison.GE) int year, PageRequest page);

    List<Film> titled(String director, @Where(Comparison.BEGINS_WITH) String title);

    @AccessPattern(hydrate = true, limit = 3)
    List<Film> rated(
            String director,
            @Where(value = Comparison.GE, component = "rating") int least,
            @Where(value = Comparison.LE, component = "rating") int most);

    Stream<Film> ofGenre(String director, @Filter(Comparison.CONTAINS) String genres);

    long count(String director);

    CompletableFuture<Optional<FilmText>> firstText(String director);

    Flow.Publisher<Film> all();
}
