package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.mapper.values.Basket.Address;
import dev.armature.conformance.mapper.values.Basket.Line;
import dev.armature.conformance.mapper.values.Basket.Size;
import dev.armature.runtime.value.AttributeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Conditions and updates of what lies inside documents, lists and maps. */
final class NestedPathsTest {
    private final Store store = new Store();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void conditionsReachInsideDocuments() {
        assertThat(store.holds(c -> c.address().city().eq("Ulm"))).isTrue();
        assertThat(store.holds(c -> c.address().zip().beginsWith("890"))).isTrue();
        assertThat(store.holds(c -> c.address().city().eq("Bonn"))).isFalse();
        assertThat(store.holds(c -> c.billing().city().exists())).isFalse();
    }

    @Test
    void conditionsReachElementsAndEntries() {
        assertThat(store.holds(c -> c.lines().at(0).sku().eq("pen"))).isTrue();
        assertThat(store.holds(c -> c.lines().at(0).origin().city().eq("Ulm"))).isTrue();
        assertThat(store.holds(c -> c.lines().at(2).exists())).isFalse();
        assertThat(store.holds(c -> c.prices().key("eur").gt(BigDecimal.ONE))).isTrue();
        assertThat(store.holds(c -> c.stock().key(Size.LARGE).eq(3))).isTrue();
        assertThat(store.holds(c -> c.stock().key(Size.SMALL).exists())).isFalse();
        assertThat(store.holds(c -> c.byId().key(Basket.ID).sku().eq("cap"))).isTrue();
        assertThat(store.holds(
                        c -> c.days().key(LocalDate.of(2026, 1, 31)).at(1).eq("b")))
                .isTrue();
    }

    @Test
    void conditionsCompareAttributesWithEachOther() {
        assertThat(store.holds(c -> c.tax().lt(c.net()))).isTrue();
        assertThat(store.holds(c -> c.net().between(c.tax(), c.lines().at(0).quantity())))
                .isFalse();
        assertThat(store.holds(c -> c.lines().size().eq(c.lines().at(0).quantity())))
                .isTrue();
        assertThat(store.holds(c -> c.lines().size().eq(c.prices().size()))).isTrue();
        assertThat(store.holds(c -> c.stock().size().lt(c.lines().size()))).isTrue();
        assertThat(store.holds(c -> c.tags().contains(c.name()))).isFalse();
        assertThat(store.holds(c -> c.name().beginsWith(c.address().city()))).isFalse();
        assertThat(store.holds(c -> c.address().attributeType(AttributeType.M))).isTrue();
    }

    @Test
    void updatesSetAndRemoveInsideDocuments() {
        Basket changed =
                store.changed(u -> u.address().city().to("Bonn").address().zip().remove());

        assertThat(changed.address()).isEqualTo(new Address("Bonn", Optional.empty(), Set.of()));
    }

    @Test
    void updatesAddToSetsInsideDocuments() {
        Basket changed = store.changed(u -> u.address().floors().add("1", "2"));

        assertThat(changed.address().floors()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void updatesReplaceChangeAndRemoveElements() {
        Line cap = new Line("cap", 9, Optional.empty());

        assertThat(store.changed(u -> u.lines().at(1).to(cap)).lines().get(1)).isEqualTo(cap);
        assertThat(store.changed(u -> u.lines().at(1).quantity().increment(1))
                        .lines()
                        .get(1)
                        .quantity())
                .isEqualTo(10);
        assertThat(store.changed(u -> u.lines().at(0).remove()).lines())
                .containsExactly(new Line("cap", 10, Optional.empty()));
        assertThat(store.changed(u -> u.lines().at(7).to(cap)).lines()).hasSize(2);
    }

    @Test
    void updatesSetAndRemoveEntries() {
        Basket changed = store.changed(u -> u.prices()
                .key("eur")
                .to(BigDecimal.TEN)
                .prices()
                .key("usd")
                .remove()
                .stock()
                .key(Size.SMALL)
                .to(5)
                .days()
                .key(LocalDate.of(2026, 1, 31))
                .append(List.of("c")));

        assertThat(changed.prices()).isEqualTo(Map.of("eur", BigDecimal.TEN));
        assertThat(changed.stock()).isEqualTo(Map.of(Size.LARGE, 3, Size.SMALL, 5));
        assertThat(changed.days().get(LocalDate.of(2026, 1, 31))).containsExactly("a", "b", "c");
    }

    @Test
    void updatesOfOverlappingPathsAreRefusedBeforeAnythingIsSent() {
        Address address = new Address("Bonn", Optional.empty(), Set.of());

        assertThatThrownBy(() -> store.changed(
                        u -> u.address().to(address).address().city().to("Ulm")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'address'")
                .hasMessageContaining("'address.city'");
    }
}
