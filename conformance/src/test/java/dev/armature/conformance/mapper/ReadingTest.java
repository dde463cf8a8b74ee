package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.table.InvalidPageTokenException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.QueryStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in both directions through table and indexes, counts, and lookups of keys that are written in two ways. */
final class ReadingTest {
    private static final int PARCELS = 30;

    private final Depot depot = new Depot();
    private final ParcelRepository parcels = depot.parcels();

    @BeforeEach
    void fill() {
        parcels.batchWrite(batch -> IntStream.range(0, PARCELS)
                .forEach(
                        i -> batch.put(Parcel.of("ann", "" + i).withWeight(i).on("route " + i % 3, "depot " + i % 4))));
    }

    @AfterEach
    void close() {
        depot.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 30, 31})
    void pagesHoldWhatTheListHoldsInItsOrder(int size) {
        for (QueryStage<Parcel, ?, ?> query : List.of(
                parcels.byOwner("ann"),
                parcels.byOwner("ann").descending(),
                parcels.byRoute("route 1"),
                parcels.byRoute("route 1").descending(),
                parcels.byDepot("ann"),
                parcels.byDepot("ann").descending(),
                parcels.byDepot("ann").depot().beginsWith("depot"),
                parcels.byOwner("ann").filter(attributes -> attributes.weight().gt(10.0)),
                parcels.byRoute("route 2")
                        .descending()
                        .filter(attributes -> attributes.weight().gt(10.0)))) {
            assertThat(pages(query, size)).isNotEmpty().isEqualTo(query.toList());
        }
    }

    private static List<Parcel> pages(QueryStage<Parcel, ?, ?> query, int size) {
        List<Parcel> found = new ArrayList<>();
        Page<Parcel> page = query.page(PageRequest.of(size));
        found.addAll(page.items());
        while (page.nextToken().isPresent()) {
            page = query.page(PageRequest.of(size, page.nextToken().get()));
            found.addAll(page.items());
        }
        return found;
    }

    @Test
    void refusesTokensOfAnotherQuery() {
        String token =
                parcels.byOwner("ann").page(PageRequest.of(3)).nextToken().orElseThrow();
        PageRequest next = PageRequest.of(3, token);

        assertThatThrownBy(() -> parcels.byOwner("bob").page(next)).isInstanceOf(InvalidPageTokenException.class);
        assertThatThrownBy(() -> parcels.byOwner("ann").descending().page(next))
                .isInstanceOf(InvalidPageTokenException.class);
        assertThatThrownBy(() -> parcels.byDepot("ann").page(next)).isInstanceOf(InvalidPageTokenException.class);
        assertThatThrownBy(() -> parcels.byOwner("ann").page(PageRequest.of(3, token.substring(1))))
                .isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void countsUpToTheLimitWhateverThePageSize() {
        assertThat(parcels.byOwner("ann").pageSize(7).count()).isEqualTo(PARCELS);
        assertThat(parcels.byOwner("ann").pageSize(7).limit(8).count()).isEqualTo(8);
        assertThat(parcels.scan().pageSize(7).count()).isEqualTo(PARCELS);
    }

    @Test
    void findsByAKeyHoweverItsDecimalIsWritten() {
        ParcelKey asked = new ParcelKey("ann", new BigDecimal("1.00"));

        Map<ParcelKey, Parcel> found = parcels.batchGet(List.of(asked, new ParcelKey("ann", BigDecimal.ONE)));

        assertThat(found).hasSize(1).containsKey(asked);
        assertThat(found.get(asked)).isEqualTo(parcels.get(asked).orElseThrow());
    }

    @Test
    void takesTwoWritingsOfADecimalForOneKeyInABatch() {
        assertThatThrownBy(() -> parcels.batchWrite(
                        batch -> batch.put(Parcel.of("bob", "1")).put(Parcel.of("bob", "1.0"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
