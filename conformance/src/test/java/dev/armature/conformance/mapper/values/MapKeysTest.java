package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.value.AttributeValue;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys of maps that are no strings: how they are stored, and what cannot be one. */
final class MapKeysTest {
    private final Store store = new Store();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keysOfEveryKindComeBack() {
        assertThat(store.baskets().get("b")).contains(Basket.of("b"));
    }

    @Test
    void keysAreStoredAsText() {
        Map<BigDecimal, String> amounts = Map.of(new BigDecimal("1.50"), "a");

        AttributeValue stored = BasketCodec.INSTANCE
                .encode(Basket.of("b").withAmounts(amounts))
                .find(BasketCodec.BY_AMOUNT)
                .orElseThrow();

        assertThat(stored).isEqualTo(new AttributeValue.M(Map.of("1.5", AttributeValue.of("a"))));
    }

    @Test
    void keysThatAreStoredAlikeAreRefused() {
        Map<BigDecimal, String> amounts = Map.of(BigDecimal.ONE, "a", new BigDecimal("1.0"), "b");

        assertThatThrownBy(() -> store.baskets().put(Basket.of("b").withAmounts(amounts)))
                .isInstanceOf(CodecException.class)
                .hasMessage("Basket with key BasketKey[id=b]: attribute 'byAmount' cannot be stored: two keys of the"
                        + " map are both stored as '1'");
    }

    @Test
    void halfOfASurrogatePairIsNoKey() {
        assertThatThrownBy(() -> store.baskets().put(Basket.of("b").withPrices(Map.of("a\ud83c", BigDecimal.ONE))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("attribute 'prices'")
                .hasMessageContaining("half of a surrogate pair");
        assertThat(store.baskets()
                        .update(Store.KEY)
                        .set(u -> u.prices().key("\ud83c\udfb5").to(BigDecimal.ONE))
                        .returnNew()
                        .prices())
                .containsEntry("\ud83c\udfb5", BigDecimal.ONE);
    }
}
