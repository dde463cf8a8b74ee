package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.TransactionRefusedException;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Writes that are refused, by the service or before anything is sent. */
final class RefusalsTest {
    private final Depot depot = new Depot();
    private final ParcelRepository parcels = depot.parcels();

    @AfterEach
    void close() {
        depot.close();
    }

    @Test
    void refusesStaleCopiesAndShowsTheItemAsItIs() {
        Parcel first = parcels.create(Parcel.of("ann", "1"));
        Parcel second = parcels.put(first.withWeight(2));

        ConditionFailedException refused =
                catchThrowableOfType(ConditionFailedException.class, () -> parcels.put(first.withWeight(3)));

        assertThat(refused.current(Parcel.class)).contains(second);
        assertThat(refused).hasCauseInstanceOf(ConditionalCheckFailedException.class);
        assertThatThrownBy(() -> parcels.delete(first)).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> parcels.put(Parcel.of("ann", "1"))).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> parcels.create(second)).isInstanceOf(ConditionFailedException.class);
        assertThat(parcels.get(first.key())).contains(second);
    }

    @Test
    void tellsWhatIsStoredInPlaceOfWhatWasExpected() {
        Parcel first = parcels.create(Parcel.of("ann", "1"));
        Parcel second = parcels.put(first.withWeight(2));

        assertThatThrownBy(() -> parcels.put(first)).hasMessageEndingWith("another version; its version is 2");
        assertThatThrownBy(() -> depot.table().transactWrite(tx -> tx.delete(first)))
                .hasMessageEndingWith("(the stored item has another version, or is gone; its version is 2)");
        assertThatThrownBy(() -> depot.table().transactWrite(tx -> tx.create(second)))
                .hasMessageEndingWith("ConditionalCheckFailed (there is an item with this key already)");
        parcels.delete(second);
        assertThatThrownBy(() -> parcels.delete(second))
                .hasMessageEndingWith("was refused: there is no item with this key");
    }

    @Test
    void namesTheTableThatIsNotThere() {
        depot.table().deleteIfExists();

        assertThatThrownBy(() -> parcels.get(Parcel.of("ann", "1").key()))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("GetItem of table Parcels")
                .hasMessageContaining("createIfMissing()");
        assertThatThrownBy(() -> parcels.async().create(Parcel.of("ann", "1")).join())
                .hasCauseInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("PutItem of table Parcels");
    }

    @Test
    void saysOfNullsWhereTheyAre() {
        assertThatThrownBy(() -> parcels.create(Parcel.of("ann", "1").sentTo(new Parcel.Address(null, null))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("attribute 'city'")
                .hasMessageContaining("it is null");
        assertThatThrownBy(() -> parcels.get((ParcelKey) null)).hasMessage("The key of Parcel is null");
        assertThatThrownBy(() -> parcels.get(null, BigDecimal.ONE))
                .hasMessageContaining("'owner' cannot be a key: it is null");
    }

    @Test
    void countsVersionsThroughUpdatesAndUpserts() {
        Parcel first = parcels.create(Parcel.of("ann", "1"));

        Parcel updated = parcels.update(first.key())
                .set(changes -> changes.weight().to(2.0))
                .returnNew();
        parcels.upsert(first.key()).set(changes -> changes.weight().to(3.0)).execute();

        assertThat(updated.version()).isEqualTo(2);
        assertThat(parcels.get(first.key()).orElseThrow().version()).isEqualTo(3);
        assertThatThrownBy(() -> parcels.put(updated)).isInstanceOf(ConditionFailedException.class);
    }

    @Test
    void staysARefusalWhenTheStoredItemCannotBeRead() {
        depot.putForeign("ann", sink -> sink.attribute("weight").string("heavy"));
        Parcel parcel = Parcel.of("ann", "1");

        ConditionFailedException created =
                catchThrowableOfType(ConditionFailedException.class, () -> parcels.create(parcel));
        ConditionFailedException updated = catchThrowableOfType(
                ConditionFailedException.class,
                () -> parcels.update(parcel.key())
                        .set(changes -> changes.weight().to(2.0))
                        .when(stored -> stored.priority().eq(9))
                        .execute());

        assertThat(created.current(Parcel.class)).isEmpty();
        assertThat(created.getCause().getSuppressed()).singleElement().isInstanceOf(CodecException.class);
        assertThat(updated).hasMessageContaining("does not satisfy the condition");
    }

    @Test
    void givesAllReasonsOfATransactionThoughAnItemCannotBeRead() {
        depot.putForeign("ann", sink -> sink.attribute("weight").string("heavy"));

        TransactionRefusedException refused = catchThrowableOfType(
                TransactionRefusedException.class,
                () -> depot.table()
                        .transactWrite(tx -> tx.create(Parcel.of("bob", "1")).create(Parcel.of("ann", "1"))));

        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.position()).isEqualTo(1);
            assertThat(reason.key()).isEqualTo(Parcel.of("ann", "1").key());
            assertThat(reason.current()).isEmpty();
        });
        assertThat(parcels.get(Parcel.of("bob", "1").key())).isEmpty();
    }

    @Test
    void refusesTransactionsThatAreTooLargeOrNameAnItemTwice() {
        assertThatThrownBy(() -> depot.table()
                        .transactWrite(tx -> IntStream.range(0, 101).forEach(i -> tx.put(Parcel.of("ann", "" + i)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 100 actions");
        assertThatThrownBy(() -> depot.table()
                        .transactWrite(tx -> tx.put(Parcel.of("ann", "1")).put(Parcel.of("ann", "1.0"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has two");

        assertThat(parcels.scan().toList()).isEmpty();
    }

    @Test
    void refusesConditionsThatAreNullRatherThanNone() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));

        assertThatThrownBy(() -> parcels.update(stored.key())
                        .set(changes -> changes.weight().to(2.0))
                        .when(condition -> null)
                        .execute())
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(
                        () -> parcels.byOwner("ann").filter(attributes -> null).toList())
                .isInstanceOf(NullPointerException.class);

        assertThat(parcels.get(stored.key())).contains(stored);
    }

    @Test
    void refusesUpdatesOfOneAttributeTwice() {
        assertThatThrownBy(() -> parcels.update(Parcel.of("ann", "1").key())
                        .set(changes -> changes.weight().to(2.0).weight().to(3.0))
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The update changes 'weight' twice");
    }

    @Test
    void refusesMoreThanAHundredCandidates() {
        assertThatThrownBy(() -> parcels.byOwner("ann")
                        .filter(attributes -> attributes
                                .priority()
                                .in(IntStream.range(0, 101).boxed().toList())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 100 values, not 101");
    }
}
