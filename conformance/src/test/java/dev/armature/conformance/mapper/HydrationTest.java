package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole entities in place of index entries. */
final class HydrationTest {
    private final Archive archive = new Archive();
    private final FilmRepository films = archive.films();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void entitiesComeInTheOrderOfTheirEntries() {
        List<Film> stored = archive.fill("Ann", 30);

        List<Film> found = films.byStudio("Studio 0")
                .year()
                .ge(1990)
                .descending()
                .hydrate()
                .toList();

        assertThat(found)
                .isEqualTo(stored.stream()
                        .filter(film -> film.studio().equals(Optional.of("Studio 0")) && film.year() >= 1990)
                        .sorted(Comparator.comparing(Film::year).reversed())
                        .toList());
    }

    @Test
    void keysAreReadAHundredInARequest() {
        archive.fill("Ann", 250);

        List<Film> found = films.byRating("Ann").hydrate().toList();

        assertThat(found).hasSize(250);
        assertThat(archive.requests(BatchGetItemRequest.class))
                .extracting(
                        request -> request.requestItems().get("Films").keys().size())
                .containsExactly(100, 100, 50);
    }

    @Test
    void streamReadsNoMoreThanIsAskedFor() {
        archive.fill("Ann", 250);

        try (Stream<Film> found = films.byRating("Ann").pageSize(10).hydrate().stream()) {
            assertThat(found.findFirst()).isPresent();
        }

        assertThat(archive.requests(BatchGetItemRequest.class)).hasSize(1);
    }

    @Test
    void limitCountsEntries() {
        archive.fill("Ann", 30);

        assertThat(films.byRating("Ann").limit(7).hydrate().toList()).hasSize(7);
    }

    @Test
    void firstReadsOneEntity() {
        archive.fill("Ann", 30);

        Optional<Film> first = films.byRating("Ann").rating().eq(3).hydrate().first();

        assertThat(first).map(Film::title).contains("Part 003");
        assertThat(archive.requests(BatchGetItemRequest.class))
                .extracting(
                        request -> request.requestItems().get("Films").keys().size())
                .containsExactly(1);
    }

    @Test
    void pagesTogetherAreTheList() {
        archive.fill("Ann", 30);
        var query = films.byStudio("Studio 1").hydrate();

        List<Film> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<Film> page = query.page(new PageRequest(4, token));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(4);
            found.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());

        assertThat(found).isEqualTo(query.toList()).hasSize(15);
    }

    @Test
    void tokenOfTheEntriesServesTheEntities() {
        archive.fill("Ann", 30);
        String token =
                films.byStudio("Studio 1").page(PageRequest.of(5)).nextToken().orElseThrow();

        Page<Film> page = films.byStudio("Studio 1").hydrate().page(PageRequest.of(5, token));

        assertThat(page.items()).extracting(Film::title).startsWith("Part 011");
    }

    @Test
    void consistentReadIsThatOfTheTable() {
        archive.fill("Ann", 3);

        films.byStudio("Studio 1").hydrate().consistentRead().toList();

        assertThat(archive.requests(QueryRequest.class))
                .singleElement()
                .satisfies(query -> assertThat(query.consistentRead()).isFalse());
        assertThat(archive.requests(BatchGetItemRequest.class))
                .singleElement()
                .satisfies(batch -> assertThat(batch.requestItems().get("Films").consistentRead())
                        .isTrue());
    }

    @Test
    void oneEntryBecomesItsEntity() {
        archive.fill("Ann", 3);
        FilmByStudio entry = films.byStudio("Studio 0").first().orElseThrow();

        assertThat(films.hydrate(entry)).contains(Film.of("Ann", 0));
    }

    @Test
    void entityThatIsGoneIsNotThere() {
        archive.fill("Ann", 3);
        FilmByStudio entry = films.byStudio("Studio 0").first().orElseThrow();
        films.delete(Film.of("Ann", 0).key());

        assertThat(films.hydrate(entry)).isEmpty();
    }

    @Test
    void explanationNamesTheSecondRead() {
        assertThat(films.byStudio("Studio 0").hydrate().explain())
                .contains("through: index Studio-index")
                .contains("then: reads each entity by its key");
    }
}
