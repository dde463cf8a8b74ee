package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.table.InvalidPageTokenException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parts of entities, read as records of their own. */
final class ProjectionTest {
    private final Archive archive = new Archive();
    private final FilmRepository films = archive.films();

    @AfterEach
    void close() {
        archive.close();
    }

    private static FilmCard card(Film film) {
        return new FilmCard(film.title(), film.genres(), film.crew());
    }

    @Test
    void everyPathThatHoldsItReadsIt() {
        List<Film> stored = archive.fill("Ann", 6);

        assertThat(films.byDirector("Ann").as(FilmCardProjection.OF_FILM).toList())
                .isEqualTo(stored.stream().map(ProjectionTest::card).toList());
        assertThat(films.byStudio("Studio 1")
                        .as(FilmCardProjection.OF_FILM_BY_STUDIO)
                        .toList())
                .containsExactly(card(stored.get(1)), card(stored.get(3)), card(stored.get(5)));
        assertThat(films.scan().as(FilmCardProjection.OF_FILM).toList()).hasSize(6);
        assertThat(films.find(stored.get(2).key())
                        .as(FilmCardProjection.OF_FILM)
                        .get())
                .contains(card(stored.get(2)));
        assertThat(films.scan().as(FilmTextProjection.OF_FILM).parallelism(4).stream()
                        .map(FilmText::synopsis)
                        .flatMap(Optional::stream))
                .hasSize(6)
                .contains("what happens in 3");
    }

    @Test
    void requestAsksForItsAttributesAndTheKeyOnly() {
        archive.fill("Ann", 1);

        films.byDirector("Ann").as(FilmTextProjection.OF_FILM).toList();
        films.byStudio("Studio 0").as(FilmCardProjection.OF_FILM_BY_STUDIO).toList();
        films.find(Film.of("Ann", 0).key()).as(FilmTextProjection.OF_FILM).get();

        assertThat(archive.requests(QueryRequest.class))
                .extracting(request -> names(request.projectionExpression()))
                .containsExactly(
                        List.of("synopsis", "director", "title"),
                        List.of("title", "genres", "crew", "studio", "year", "director"));
        assertThat(archive.requests(GetItemRequest.class))
                .extracting(request -> names(request.projectionExpression()))
                .containsExactly(List.of("synopsis"));
    }

    private static List<String> names(Optional<Expression<Projection>> expression) {
        return ((Expression.Tree<Projection>) expression.orElseThrow())
                .tree().paths().stream().map(DocumentPath::toString).toList();
    }

    @Test
    void filtersNameWhatIsNotRead() {
        archive.fill("Ann", 6);

        assertThat(films.byDirector("Ann")
                        .filter(film -> film.year().ge(1984))
                        .as(FilmTextProjection.OF_FILM)
                        .filter(film -> film.year().lt(1985))
                        .toList())
                .containsExactly(new FilmText(Optional.of("what happens in 4")));
    }

    @Test
    void countsAndLimitsAsTheWholeDoes() {
        archive.fill("Ann", 6);
        var query = films.byDirector("Ann").as(FilmTextProjection.OF_FILM);

        assertThat(query.count()).isEqualTo(6);
        assertThat(query.limit(2).toList()).hasSize(2);
        assertThat(query.descending().first()).contains(new FilmText(Optional.of("what happens in 5")));
    }

    @Test
    void pagesTogetherAreTheList() {
        archive.fill("Ann", 11);
        var query = films.byRating("Ann").hydrate();
        var cards = films.byStudio("Studio 0")
                .as(FilmCardProjection.OF_FILM_BY_STUDIO)
                .descending();

        List<FilmCard> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<FilmCard> page = cards.page(new PageRequest(2, token));
            found.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());

        assertThat(found).isEqualTo(cards.toList()).hasSize(6);
        assertThat(query.toList()).hasSize(11);
    }

    @Test
    void tokenServesTheSameQueryReadAsTheWhole() {
        archive.fill("Ann", 6);
        String token = films.byDirector("Ann")
                .as(FilmTextProjection.OF_FILM)
                .page(PageRequest.of(4))
                .nextToken()
                .orElseThrow();

        assertThat(films.byDirector("Ann").page(PageRequest.of(4, token)).items())
                .extracting(Film::title)
                .containsExactly("Part 004", "Part 005");
        assertThatThrownBy(() -> films.byDirector("Ann")
                        .descending()
                        .as(FilmTextProjection.OF_FILM)
                        .page(PageRequest.of(4, token)))
                .isInstanceOf(InvalidPageTokenException.class);
        assertThatThrownBy(() ->
                        films.byDirector("Bob").as(FilmTextProjection.OF_FILM).page(PageRequest.of(4, token)))
                .isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void itemThatCannotBeReadIsNamed() {
        ItemSink sink = new ItemSink();
        sink.attribute("director").string("Ann");
        sink.attribute("title").string("Part 000");
        sink.attribute("genres").string("no set");
        archive.client().putItem(PutItemRequest.builder("Films", sink.toItem()).build());

        assertThatThrownBy(() ->
                        films.byDirector("Ann").as(FilmCardProjection.OF_FILM).toList())
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("Film with key")
                .hasMessageContaining("Part 000")
                .hasMessageContaining("genres");
        assertThatThrownBy(() -> films.find(new FilmKey("Ann", "Part 000"))
                        .as(FilmCardProjection.OF_FILM)
                        .get())
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("FilmKey[director=Ann, title=Part 000]");
    }

    @Test
    void absentItemIsAbsent() {
        var lookup = films.find(new FilmKey("Ann", "Part 000")).as(FilmTextProjection.OF_FILM);

        assertThat(lookup.get()).isEmpty();
        assertThatThrownBy(lookup::orElseThrow).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void explanationTellsWhatIsRead() {
        assertThat(films.byDirector("Ann").as(FilmTextProjection.OF_FILM).explain())
                .contains("reads: synopsis, director, title (the whole item is paid for all the same)");
    }
}
