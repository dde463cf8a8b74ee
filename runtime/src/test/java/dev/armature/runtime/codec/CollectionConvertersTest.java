package dev.armature.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.UnexpectedTypeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CollectionConvertersTest {
    private static final AttributeConverter<List<Integer>> LIST =
            StandardConverters.listOf(StandardConverters.intValue());
    private static final AttributeConverter<Set<String>> SET =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);
    private static final AttributeConverter<Map<String, List<Integer>>> MAP = StandardConverters.mapOf(LIST);

    /** An application's converter, under which different values may be stored alike. */
    private static final AttributeConverter<String> LOWER_CASE = new AttributeConverter<>() {
        @Override
        public AttributeType type() {
            return AttributeType.S;
        }

        @Override
        public void write(String value, AttributeSink sink) {
            sink.string(value.toLowerCase(Locale.ROOT));
        }

        @Override
        public String read(AttributeSource source) {
            return source.string();
        }
    };

    @Test
    void keepsListsAsTheyAre() {
        assertThat(Stored.write(LIST, List.of(3, 1, 3)))
                .isEqualTo(new AttributeValue.L(
                        List.of(AttributeValue.of(3), AttributeValue.of(1), AttributeValue.of(3))));
        assertThat(Stored.roundTrip(LIST, List.of(3, 1, 3))).containsExactly(3, 1, 3);
        assertThat(Stored.roundTrip(LIST, List.of())).isEmpty();
    }

    @Test
    void refusesNullInsideAList() {
        assertThatThrownBy(() -> Stored.write(LIST, Arrays.asList(1, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the list holds null");
    }

    @Test
    void keepsTheOrderOfMaps() {
        // given
        Map<String, List<Integer>> map = new LinkedHashMap<>();
        map.put("z", List.of(1));
        map.put("a", List.of());
        map.put("é", List.of(2, 3));

        // when
        Map<String, List<Integer>> read = Stored.roundTrip(MAP, map);

        // then
        assertThat(Stored.write(MAP, map).type()).isEqualTo(AttributeType.M);
        assertThat(read).containsExactlyEntriesOf(map);
        assertThat(Stored.roundTrip(MAP, Map.of())).isEmpty();
    }

    @Test
    void refusesNullInsideAMap() {
        Map<String, List<Integer>> map = new LinkedHashMap<>();
        map.put("a", null);

        assertThatThrownBy(() -> Stored.write(MAP, map)).hasMessage("the map holds null");
    }

    @Test
    void keepsTheOrderOfSets() {
        Set<String> set = new LinkedHashSet<>(List.of("live", "", "jazz", "acoustic"));

        assertThat(Stored.write(SET, set)).isEqualTo(new AttributeValue.SS(set));
        assertThat(Stored.roundTrip(SET, set)).containsExactly("live", "", "jazz", "acoustic");
    }

    @Test
    void storesSetsByTheirElements() {
        // given
        AttributeConverter<Set<Long>> longs =
                StandardConverters.setOf(StandardConverters.longValue(), AttributeType.NS);
        AttributeConverter<Set<ByteBuffer>> buffers =
                StandardConverters.setOf(StandardConverters.byteBuffer(), AttributeType.BS);
        Set<ByteBuffer> twoBuffers = Set.of(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.wrap(new byte[] {2}));

        // then
        assertThat(Stored.write(longs, Set.of(7L))).isEqualTo(new AttributeValue.NS(Set.of(DynamoNumber.of(7))));
        assertThat(Stored.write(buffers, twoBuffers).type()).isEqualTo(AttributeType.BS);
        assertThat(Stored.roundTrip(buffers, twoBuffers)).isEqualTo(twoBuffers);
    }

    @Test
    void refusesAnEmptySet() {
        assertThatThrownBy(() -> Stored.write(SET, Set.of()))
                .isInstanceOf(InvalidItemException.class)
                .hasMessage("A set may not be empty");
    }

    @Test
    void refusesMembersThatAreStoredAlike() {
        // given
        AttributeConverter<Set<BigDecimal>> decimals =
                StandardConverters.setOf(StandardConverters.bigDecimal(), AttributeType.NS);
        AttributeConverter<Set<Double>> doubles =
                StandardConverters.setOf(StandardConverters.doubleValue(), AttributeType.NS);
        AttributeConverter<Set<byte[]>> arrays = StandardConverters.setOf(StandardConverters.bytes(), AttributeType.BS);
        byte[] first = {1};
        Set<byte[]> twoArrays = Set.of(first, first.clone());
        AttributeConverter<Set<String>> names = StandardConverters.setOf(LOWER_CASE, AttributeType.SS);

        // then
        assertThatThrownBy(() -> Stored.write(decimals, Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two members of the set are both stored as N[value=1]");
        assertThatThrownBy(() -> Stored.write(doubles, Set.of(0.0, -0.0)))
                .hasMessageContaining("both stored as N[value=0]");
        assertThatThrownBy(() -> Stored.write(arrays, twoArrays)).hasMessageContaining("both stored as B[01]");
        assertThatThrownBy(() -> Stored.write(names, Set.of("Jazz", "JAZZ")))
                .hasMessageContaining("both stored as S[value=jazz]");
        assertThat(Stored.roundTrip(names, Set.of("jazz", "LIVE"))).containsExactlyInAnyOrder("jazz", "live");
    }

    @Test
    void readsTwoSpellingsOfOneValueAsOneMember() {
        // given
        AttributeConverter<Set<Instant>> instants =
                StandardConverters.setOf(StandardConverters.instant(), AttributeType.SS);
        Set<String> stored = Set.of("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z");

        // then
        assertThat(Stored.read(instants, new AttributeValue.SS(stored))).containsExactly(Instant.EPOCH);
    }

    @Test
    void refusesASetTypeOfOtherMembers() {
        assertThatThrownBy(() -> StandardConverters.setOf(StandardConverters.string(), AttributeType.NS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NS cannot hold members of type S");
        assertThatThrownBy(() -> StandardConverters.setOf(LIST, AttributeType.L))
                .hasMessage("L cannot hold members of type L");
    }

    @Test
    void readsUnmodifiableCollections() {
        assertThatThrownBy(() -> Stored.roundTrip(LIST, List.of(1)).add(2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Stored.roundTrip(SET, Set.of("a")).add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Stored.roundTrip(MAP, Map.of()).put("a", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAnotherTypeThanItsOwn() {
        AttributeValue text = AttributeValue.of("text");

        assertThatThrownBy(() -> Stored.read(LIST, text)).isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> Stored.read(SET, text))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("Attribute 'value' holds S where SS was expected");
        assertThatThrownBy(() -> Stored.read(MAP, text)).isInstanceOf(UnexpectedTypeException.class);
    }
}
