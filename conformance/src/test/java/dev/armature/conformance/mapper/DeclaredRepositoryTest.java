package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An interface of access patterns, run by what is generated for it. */
final class DeclaredRepositoryTest {
    private final Archive archive = new Archive();
    private final Films films = FilmsQueries.over(archive.films());
    private List<Film> stored = List.of();

    @BeforeEach
    void fill() {
        stored = archive.fill("Ann", 12);
        archive.fill("Bob", 2);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void wholeKeyIsALookup() {
        assertThat(films.find("Ann", "Part 003")).contains(stored.get(3));
        assertThat(films.find("Ann", "Part 100")).isEmpty();
        assertThat(archive.requests(GetItemRequest.class)).hasSize(2);
    }

    @Test
    void pageIsReadThroughTheIndex() {
        Page<FilmCard> first = films.ofStudio("Studio 1", 1985, PageRequest.of(2));
        Page<FilmCard> second = films.ofStudio(
                "Studio 1", 1985, PageRequest.of(2, first.nextToken().orElseThrow()));

        assertThat(first.items()).extracting(FilmCard::name).containsExactly("Part 011", "Part 009");
        assertThat(second.items()).extracting(FilmCard::name).containsExactly("Part 007", "Part 005");
    }

    @Test
    void sortKeyIsCompared() {
        assertThat(films.titled("Ann", "Part 01")).containsExactly(stored.get(10), stored.get(11));
        assertThat(films.rated("Ann", 2, 3)).containsExactly(stored.get(2), stored.get(7), stored.get(3));
    }

    @Test
    void filterDropsWhatIsRead() {
        assertThat(films.ofGenre("Ann", "genre 1"))
                .containsExactly(stored.get(1), stored.get(4), stored.get(7), stored.get(10));
    }

    @Test
    void countsAndAnswersLater() {
        assertThat(films.count("Ann")).isEqualTo(12);
        assertThat(films.firstText("Ann").join()).contains(new FilmText(Optional.of("what happens in 0")));
        assertThat(films.all()).isNotNull();
    }
}
