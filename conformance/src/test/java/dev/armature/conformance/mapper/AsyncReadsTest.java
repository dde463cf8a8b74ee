package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.table.InvalidPageTokenException;
import dev.armature.runtime.table.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

        assertThat(taking.finished.join())
                .hasSize(10)
                .isEqualTo(films.byDirector("Ann").toList());
    }

    @Test
    void eachSubscriberHasAReadOfItsOwn() {
        archive.fill("Ann", 3);
        Flow.Publisher<Film> publisher = films.byDirector("Ann").async().publisher();
        Taking<Film> first = new Taking<>();
        Taking<Film> second = new Taking<>();

        publisher.subscribe(first);
        publisher.subscribe(second);
        first.subscription.request(Long.MAX_VALUE);
        second.subscription.request(Long.MAX_VALUE);

        assertThat(first.finished.join()).hasSize(3).isEqualTo(second.finished.join());
    }

    @Test
    void failureEndsThePublication() {
        archive.fill("Ann", 10);
        archive.failAfter(1);
        Taking<Film> taking = new Taking<>();

        films.byDirector("Ann").pageSize(4).async().publisher().subscribe(taking);
        taking.subscription.request(Long.MAX_VALUE);

        assertThatThrownBy(taking.finished::join).hasRootCauseMessage("out of order");
        assertThat(taking.taken).hasSize(4);
    }

    /** A subscriber that takes as many results as it is told to. */
    private static final class Taking<T> implements Flow.Subscriber<T> {
        private final List<T> taken = new ArrayList<>();
        private final CompletableFuture<List<T>> finished = new CompletableFuture<>();
        private Flow.Subscription subscription;
        private CompletableFuture<Void> waiting = new CompletableFuture<>();
        private long missing;

        /** Demands more results, and waits until they have come or there are no more. */
        void take(int results) {
            waiting = new CompletableFuture<>();
            missing = results;
            subscription.request(results);
            CompletableFuture.anyOf(waiting, finished).join();
        }

        @Override
        public void onSubscribe(Flow.Subscription granted) {
            subscription = granted;
        }

        @Override
        public void onNext(T result) {
            taken.add(result);
            if (--missing == 0) {
                waiting.complete(null);
            }
        }

        @Override
        public void onError(Throwable failure) {
            finished.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            finished.complete(taken);
        }
    }
}
