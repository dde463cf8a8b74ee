package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.table.InvalidPageTokenException;
import dev.armature.runtime.table.PageRequest;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Queries and scans, answered by futures and publishers. */
final class AsyncReadsTest {
    private final Archive archive = new Archive();
    private final FilmRepository films = archive.films();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void futuresHoldWhatTheLastWordsReturn() {
        archive.fill("Ann", 30);
        var query = films.byDirector("Ann")
                .filter(film -> film.year().ge(1985))
                .pageSize(4)
                .descending();

        assertThat(query.async().toList().join()).isEqualTo(query.toList()).hasSize(25);
        assertThat(query.limit(3).async().toList().join())
                .isEqualTo(query.limit(3).toList());
        assertThat(query.async().first().join()).isEqualTo(query.first());
        assertThat(query.async().count().join()).isEqualTo(25);
        assertThat(query.async().page(PageRequest.of(7)).join()).isEqualTo(query.page(PageRequest.of(7)));
        assertThat(films.scan().async().toList().join()).isEqualTo(films.scan().toList());
        assertThat(films.byStudio("Studio 1").hydrate().async().toList().join())
                .isEqualTo(films.byStudio("Studio 1").hydrate().toList());
        assertThat(films.byStudio("Studio 1")
                        .as(FilmCardProjection.OF_FILM_BY_STUDIO)
                        .async()
                        .first()
                        .join())
                .map(FilmCard::name)
                .contains("Part 001");
    }

    @Test
    void manyPagesDoNotDeepenTheStack() {
        archive.fill("Ann", 3_000);

        assertThat(films.byDirector("Ann").pageSize(1).async().toList().join().size())
                .isEqualTo(3_000);
        assertThat(films.byDirector("Ann").pageSize(1).async().count().join()).isEqualTo(3_000);
    }

    @Test
    void futureFailsAsTheCallThrows() {
        assertThatThrownBy(() -> films.byDirector("Ann")
                        .async()
                        .page(PageRequest.of(1, "nonsense"))
                        .join())
                .hasCauseInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void publisherAsksForAPageWhenTheOneBeforeIsDelivered() {
        archive.fill("Ann", 10);
        Taking<Film> taking = new Taking<>();

        films.byDirector("Ann").pageSize(4).async().publisher().subscribe(taking);
        assertThat(archive.requests(QueryRequest.class)).isEmpty();
        taking.take(4);
        assertThat(archive.requests(QueryRequest.class)).hasSize(1);
        taking.take(1);
        assertThat(archive.requests(QueryRequest.class)).hasSize(2);
        taking.take(100);

        assertThat(taking.all()).hasSize(10).isEqualTo(films.byDirector("Ann").toList());
    }

    @Test
    void eachSubscriberHasAReadOfItsOwn() {
        archive.fill("Ann", 3);
        Flow.Publisher<Film> publisher = films.byDirector("Ann").async().publisher();
        Taking<Film> first = new Taking<>();
        Taking<Film> second = new Taking<>();

        publisher.subscribe(first);
        publisher.subscribe(second);
        first.takeAll();
        second.takeAll();

        assertThat(first.all()).hasSize(3).isEqualTo(second.all());
    }

    @Test
    void failureEndsThePublication() {
        archive.fill("Ann", 10);
        archive.failAfter(1);
        Taking<Film> taking = new Taking<>();

        films.byDirector("Ann").pageSize(4).async().publisher().subscribe(taking);
        taking.takeAll();

        assertThatThrownBy(taking::all).hasRootCauseMessage("out of order");
        assertThat(taking.soFar()).hasSize(4);
    }
}
