package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.table.InvalidPageTokenException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.ParallelScan;
import dev.armature.runtime.table.TableScan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans in segments: one of them, and all at the same time. */
final class ParallelScanTest {
    private static final int FILMS = 40;

    private final Archive archive = new Archive();
    private final FilmRepository films = archive.films();

    @AfterEach
    void close() {
        archive.close();
    }

    private Set<Film> fill() {
        Set<Film> stored = new HashSet<>();
        IntStream.range(0, FILMS).forEach(i -> stored.addAll(archive.fill("Director " + i, 3)));
        return stored;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 50})
    void segmentsTogetherAreTheTable(int segments) {
        Set<Film> stored = fill();

        List<Film> found = films.scan().pageSize(4).parallelism(segments).toList();

        assertThat(found).hasSameSizeAs(stored).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(films.scan().parallelism(segments).count()).isEqualTo(stored.size());
        ParallelScan.Async<Film> later =
                films.scan().pageSize(4).parallelism(segments).async();
        assertThat(later.toList().join()).hasSameSizeAs(stored).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(later.count().join()).isEqualTo(stored.size());
    }

    @Test
    void segmentIsAPartOfItsOwn() {
        Set<Film> stored = fill();

        List<Film> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.addAll(films.scan().segment(i, 3).toList());
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void filterAndLimitHoldForAllSegmentsTogether() {
        fill();

        assertThat(films.scan()
                        .filter(film -> film.year().eq(1981))
                        .parallelism(4)
                        .toList())
                .hasSize(FILMS)
                .allSatisfy(film -> assertThat(film.year()).isEqualTo(1981));
        assertThat(films.scan().limit(7).parallelism(4).toList()).hasSize(7);
        assertThat(films.scan().limit(7).parallelism(4).count()).isEqualTo(7);
        assertThat(films.scan().limit(7).parallelism(4).async().toList().join()).hasSize(7);
        assertThat(films.scan().limit(7).parallelism(4).async().count().join()).isEqualTo(7);
    }

    @Test
    void streamReadsAheadByOnePageForEachSegment() {
        fill();
        films.scan().pageSize(1).parallelism(2).stream().close();
        assertThat(archive.requests(ScanRequest.class))
                .as("nothing before it is asked for")
                .isEmpty();

        try (Stream<Film> found = films.scan().pageSize(1).parallelism(2).stream()) {
            assertThat(found.findFirst()).isPresent();
        }

        // The other segment may not have asked yet when the first answers.
        assertThat(archive.requests(ScanRequest.class)).hasSizeBetween(1, 3);
    }

    @Test
    void firstFailureIsThrown() {
        fill();
        archive.failAfter(5);

        assertThatThrownBy(() -> films.scan().pageSize(1).parallelism(4).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("out of order");
    }

    @Test
    void futureFailsWithTheFirstFailure() {
        fill();
        archive.failAfter(5);

        assertThatThrownBy(() ->
                        films.scan().pageSize(1).parallelism(4).async().toList().join())
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of order");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void publisherDeliversAllSegments(int segments) {
        Set<Film> stored = fill();
        Taking<Film> taking = new Taking<>();

        films.scan().pageSize(4).parallelism(segments).async().publisher().subscribe(taking);
        taking.take(5);
        taking.takeAll();

        assertThat(taking.all()).hasSameSizeAs(stored).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void publisherReadsAheadByOnePageForEachSegment() {
        fill();
        Taking<Film> taking = new Taking<>();

        films.scan().pageSize(1).parallelism(3).async().publisher().subscribe(taking);
        assertThat(archive.requests(ScanRequest.class)).isEmpty();
        taking.take(1);
        assertThat(archive.requests(ScanRequest.class)).hasSizeBetween(1, 3);
        taking.take(2);
        // The next result may be the next page of a segment that has answered, while the others have not.
        assertThat(archive.requests(ScanRequest.class)).hasSizeBetween(3, 5);
        taking.take(1);
        taking.cancel();
        taking.takeAll();

        assertThat(archive.requests(ScanRequest.class)).hasSizeBetween(4, 6);
        assertThat(taking.soFar()).hasSize(4);
        assertThat(taking.isFinished()).isFalse();
    }

    @Test
    void publisherStopsAtTheLimitOfAllSegmentsTogether() {
        fill();
        Taking<Film> taking = new Taking<>();

        films.scan().limit(7).parallelism(4).async().publisher().subscribe(taking);
        taking.takeAll();

        assertThat(taking.all()).hasSize(7);
    }

    @Test
    void publisherEndsWithTheFirstFailure() {
        fill();
        archive.failAfter(5);
        Taking<Film> taking = new Taking<>();

        films.scan().pageSize(1).parallelism(4).async().publisher().subscribe(taking);
        taking.takeAll();

        assertThatThrownBy(taking::all).hasRootCauseMessage("out of order");
    }

    @Test
    void pagesOfAScanAndOfASegmentAreTheirLists() {
        fill();

        assertThat(pages(films.scan())).isEqualTo(films.scan().toList());
        assertThat(pages(films.scan().segment(1, 3)))
                .isEqualTo(films.scan().segment(1, 3).toList());
    }

    private static List<Film> pages(TableScan<Film, FilmAttributes> scan) {
        List<Film> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<Film> page = scan.page(new PageRequest(7, token));
            found.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return found;
    }

    @Test
    void tokenIsGoodForItsSegmentOnly() {
        fill();
        String token =
                films.scan().segment(0, 2).page(PageRequest.of(1)).nextToken().orElseThrow();

        assertThatThrownBy(() -> films.scan().segment(1, 2).page(PageRequest.of(1, token)))
                .isInstanceOf(InvalidPageTokenException.class);
        assertThatThrownBy(() -> films.scan().page(PageRequest.of(1, token)))
                .isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void refusesSegmentsThatAreNone() {
        assertThatThrownBy(() -> films.scan().segment(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> films.scan().segment(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> films.scan().parallelism(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> films.scan().segment(0, 3).parallelism(2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
