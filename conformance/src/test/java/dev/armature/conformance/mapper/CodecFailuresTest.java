package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.codec.CodecException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values that cannot be stored and items that cannot be read: the message names entity, key and attribute. */
final class CodecFailuresTest {
    private final Depot depot = new Depot();

    @AfterEach
    void close() {
        depot.close();
    }

    @Test
    void namesKeyAndAttributeOfAValueThatCannotBeStored() {
        assertThatThrownBy(() -> depot.parcels().put(Parcel.of("ann", "1").withWeight(Double.NaN)))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'weight' ");

        assertThat(depot.parcels().get("ann", BigDecimal.ONE)).isEmpty();
    }

    @Test
    void namesTheKeyOfAnEntityInABatchAndInATransaction() {
        Parcel wrong = Parcel.of("ann", "1").withWeight(Double.POSITIVE_INFINITY);

        assertThatThrownBy(() -> depot.parcels()
                        .batchWrite(batch -> batch.put(Parcel.of("bob", "1")).put(wrong)))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'weight' ");
        assertThatThrownBy(() -> depot.table()
                        .transactWrite(tx -> tx.put(Parcel.of("bob", "1")).put(wrong)))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'weight' ");

        assertThat(depot.parcels().scan().toList()).isEmpty();
    }

    @Test
    void namesTheAttributeOfAKeyThatIsNull() {
        assertThatThrownBy(() -> depot.parcels().get(null, BigDecimal.ONE))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel with key ParcelKey[owner=null, number=1]: attribute 'owner' ");
    }

    @Test
    void namesTheAttributeOfAKeyInAQueryThatCannotBeStored() {
        BigDecimal tooLong = new BigDecimal("1.00000000000000000000000000000000000000000001");

        assertThatThrownBy(() -> depot.parcels().byOwner("ann").number().ge(tooLong))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel: attribute 'number' cannot be a key: More than 38 ");
    }

    @Test
    void namesKeyAndAttributeThatIsMissing() {
        depot.putForeign("ann", sink -> {});

        assertThatThrownBy(() -> depot.parcels().get("ann", BigDecimal.ONE))
                .isInstanceOf(CodecException.class)
                .hasMessage("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'weight' is missing,"
                        + " and the component has no default");
    }

    @Test
    void namesTheEntityAroundADocumentThatCannotBeRead() {
        depot.putForeign("ann", sink -> {
            sink.attribute("weight").number(1);
            sink.attribute("address").startMap().attribute("city").number(2).endMap();
        });

        assertThatThrownBy(() -> depot.parcels().get("ann", BigDecimal.ONE))
                .isInstanceOf(CodecException.class)
                .hasMessage("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'city' of Address holds N where"
                        + " S was expected");
        assertThatThrownBy(() -> depot.parcels().byOwner("ann").toList())
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("Parcel with key ")
                .hasMessageContaining("attribute 'city' of Address");
    }

    @Test
    void readsWhatIsAbsentAsEmptyNullOrItsDefault() {
        depot.putForeign("ann", sink -> {
            sink.attribute("weight").number(1);
            sink.attribute("version").number(1);
        });

        Parcel read = depot.parcels().get("ann", BigDecimal.ONE).orElseThrow();

        assertThat(read.route()).isEmpty();
        assertThat(read.depot()).isNull();
        assertThat(read.floor()).isEmpty();
        assertThat(read.labels()).isEmpty();
        assertThat(read.priority()).isEqualTo(7);
        assertThat(read.address()).isNull();
    }

    @Test
    @SuppressWarnings("NullOptional") // To see it refused.
    void namesTheAttributeOfAComponentThatIsNullAndMayNotBe() {
        Parcel plain = Parcel.of("ann", "1");
        Parcel withoutRoute =
                new Parcel(plain.owner(), plain.number(), null, null, OptionalInt.empty(), 1, Set.of(), 0, null, 0);
        Parcel withoutLabels = new Parcel(
                plain.owner(), plain.number(), Optional.empty(), null, OptionalInt.empty(), 1, null, 0, null, 0);

        assertThatThrownBy(() -> depot.parcels().put(withoutRoute))
                .isInstanceOf(CodecException.class)
                .hasMessage("Parcel with key ParcelKey[owner=ann, number=1]: attribute 'route' cannot be stored: the"
                        + " component is null, and not marked nullable");
        assertThatThrownBy(() -> depot.parcels().put(withoutLabels))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("attribute 'labels' cannot be stored: the component is null");
    }
}
