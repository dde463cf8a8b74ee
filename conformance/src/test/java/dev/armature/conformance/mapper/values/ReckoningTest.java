package dev.armature.conformance.mapper.values;

import static dev.armature.conformance.mapper.values.BasketAttributes.NAME;
import static dev.armature.conformance.mapper.values.BasketAttributes.NET;
import static dev.armature.conformance.mapper.values.BasketAttributes.NICK;
import static dev.armature.conformance.mapper.values.BasketAttributes.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ValidationException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an update makes of attributes that are there: sums, differences, values to begin with. */
final class ReckoningTest {
    private final Store store = new Store();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void setsSumsAndDifferencesOfAttributes() {
        assertThat(store.changed(u -> u.total().toSum(NET, TAX)).total()).hasValue(42);
        assertThat(store.changed(u -> u.total().toSum(NET, 1)).total()).hasValue(31);
        assertThat(store.changed(u -> u.total().toDifference(NET, TAX)).total()).hasValue(18);
        assertThat(store.changed(u -> u.total().toDifference(NET, 1)).total()).hasValue(29);
        assertThat(store.changed(u -> u.total().toDifference(100, TAX)).total()).hasValue(88);
    }

    @Test
    void computesFromTheItemAsItWas() {
        Basket changed = store.changed(u -> u.net().toSum(NET, TAX).tax().to(NET));

        assertThat(changed.net()).isEqualTo(42);
        assertThat(changed.tax()).isEqualTo(30);
    }

    @Test
    void addsAndTakesAwayAnAttribute() {
        assertThat(store.changed(u -> u.net().increment(TAX)).net()).isEqualTo(42);
        assertThat(store.changed(u -> u.net().decrement(TAX)).net()).isEqualTo(30);
    }

    @Test
    void beginsAbsentNumbersSomewhere() {
        assertThat(store.changed(u -> u.total().incrementFrom(100, 5)).total()).hasValue(105);
        assertThat(store.changed(u -> u.total().incrementFrom(100, 5)).total()).hasValue(110);
        assertThat(store.changed(u -> u.total().decrementFrom(100, 5)).total()).hasValue(105);
    }

    @Test
    void refusesToReckonWithAnAbsentNumber() {
        assertThatThrownBy(() -> store.changed(u -> u.total().increment(1)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("does not exist in the item");
    }

    @Test
    void takesAnotherAttributeOrAnotherValue() {
        assertThat(store.changed(u -> u.name().to(NICK, "nobody")).name()).isEqualTo("nobody");
        assertThat(store.changed(u -> u.nick().ifNotExists(NAME)).nick()).contains("nobody");
        assertThat(store.changed(u -> u.name().to("Bob").nick().ifNotExists(NAME))
                        .nick())
                .contains("nobody");
    }

    @Test
    void makesListsThatAreAbsent() {
        assertThat(store.changed(u -> u.notes().appendOrCreate(List.of("b"))).notes())
                .contains(List.of("b"));
        assertThat(store.changed(u -> u.notes().prependOrCreate(List.of("a"))).notes())
                .contains(List.of("a", "b"));
        assertThat(store.changed(u -> u.notes().remove()).notes()).isEmpty();
        assertThat(store.changed(u -> u.notes().appendOrCreate("b")).notes()).contains(List.of("b"));
        assertThat(store.changed(u -> u.notes().prependOrCreate("a")).notes()).contains(List.of("a", "b"));
        assertThat(store.changed(u -> u.notes().append("c")).notes()).contains(List.of("a", "b", "c"));
        assertThat(store.changed(u -> u.notes().prepend("0")).notes()).contains(List.of("0", "a", "b", "c"));
    }

    @Test
    void saysThatNoSetIsEmpty() {
        assertThatThrownBy(() -> store.holds(c -> c.tags().eq(Set.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value for attribute 'tags' is an empty set, which is stored as no attribute; ask for"
                        + " notExists() instead");
    }
}
