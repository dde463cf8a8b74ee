package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.table.CapacityMeter;
import dev.armature.runtime.table.EntityLookup;
import dev.armature.runtime.table.Snapshot;
import dev.armature.runtime.table.TransactionOutcome;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.TransactionWrite;
import dev.armature.runtime.table.UniqueViolation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions with options, and across tables. */
final class TransactionsTest {
    private final Engine engine = Engine.inMemory();
    private final ParcelsTable parcels = ParcelsTable.over(engine.client());
    private final MembersTable members = MembersTable.over(engine.client());

    @BeforeEach
    void createTables() {
        parcels.create();
        members.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void writesToSeveralTablesAreAllMadeOrNone() {
        TransactionWrite both = members.transacting(tx -> tx.create(Member.of("1", "a@x")))
                .and(parcels.transacting(tx -> tx.createAll(List.of(Parcel.of("ann", "1"), Parcel.of("ann", "2")))));

        both.execute();

        assertThat(members.members().get("1")).isPresent();
        assertThat(parcels.parcels().byOwner("ann").count()).isEqualTo(2);
        assertThatExceptionOfType(TransactionRefusedException.class)
                .isThrownBy(() -> members.transacting(tx -> tx.create(Member.of("2", "b@x")))
                        .and(parcels.transacting(tx -> tx.create(Parcel.of("ann", "1"))))
                        .execute())
                .satisfies(refused -> assertThat(refused.reasons())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.position()).isEqualTo(1);
                            assertThat(reason.entity()).isEqualTo("Parcel");
                            assertThat(reason.key())
                                    .isEqualTo(Parcel.of("ann", "1").key());
                            assertThat(reason.current()).isPresent();
                        }));
        assertThat(members.members().get("2")).isEmpty();
    }

    @Test
    void readsOfSeveralTablesAreOfOneMoment() {
        Parcel parcel = parcels.parcels().create(Parcel.of("ann", "1"));
        Member member = members.members().create(Member.of("1", "a@x"));
        EntityLookup<Parcel, ParcelKey> one = parcels.parcels().find(parcel.key());
        EntityLookup<Member, MemberKey> other = members.members().find(member.key());
        EntityLookup<Member, MemberKey> missing = members.members().find(new MemberKey("none"));
        CapacityMeter meter = new CapacityMeter();

        Snapshot found = parcels.transactGet(one, other, missing);
        parcels.transactGetting(List.of(one)).consumed(meter).async().execute().join();

        assertThat(found.get(one)).contains(parcel);
        assertThat(found.get(other)).contains(member);
        assertThat(found.get(missing)).isEmpty();
        assertThat(meter.total().readUnits()).isEqualTo(2);
        assertThatThrownBy(() -> found.get(parcels.parcels().find(parcel.key())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenTokenLetsItBeDoneOnce() {
        Parcel parcel = parcels.parcels().create(Parcel.of("ann", "1"));
        TransactionWrite heavier = parcels.transacting(
                        tx -> tx.update(parcel.key(), u -> u.weight().increment(1.0)))
                .token("once");

        heavier.execute();
        heavier.execute();

        assertThat(parcels.parcels().get(parcel.key())).map(Parcel::weight).contains(2.5);
        assertThatThrownBy(() -> parcels.transacting(
                                tx -> tx.update(parcel.key(), u -> u.weight().increment(2.0)))
                        .token("once")
                        .execute())
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @Test
    void eachCallMakesATokenOfItsOwn() {
        Intercepted recording = Intercepted.recording(engine.client());
        TransactionWrite twice = ParcelsTable.over(recording).transacting(tx -> tx.put(Parcel.of("ann", "1")));

        twice.execute();
        assertThat(twice.attempt()).isInstanceOf(TransactionOutcome.Refused.class);

        assertThat(recording.requests())
                .extracting(request -> ((TransactWriteItemsRequest) request).clientRequestToken())
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(token).isPresent());
    }

    @Test
    void checkMayAskForTheItemItself() {
        Parcel there = parcels.parcels().create(Parcel.of("ann", "1"));
        ParcelKey absent = Parcel.of("ann", "2").key();

        parcels.transactWrite(tx -> tx.check(there.key(), c -> c.exists()).check(absent, c -> c.notExists()));

        assertThatExceptionOfType(TransactionRefusedException.class)
                .isThrownBy(() -> parcels.transactWrite(tx -> tx.check(absent, ParcelAttributes::exists)));
        assertThatExceptionOfType(TransactionRefusedException.class)
                .isThrownBy(() -> parcels.transactWrite(tx -> tx.check(there.key(), ParcelAttributes::notExists)));
    }

    @Test
    void attemptedTransactionCanStillThrow() {
        Parcel parcel = parcels.parcels().create(Parcel.of("ann", "1"));
        members.members().create(Member.of("1", "a@x"));

        TransactionOutcome.Written written =
                parcels.transacting(tx -> tx.put(parcel)).attempt().orThrow();
        TransactionOutcome stale = parcels.transacting(tx -> tx.put(parcel)).attempt();
        TransactionOutcome taken =
                members.transacting(tx -> tx.create(Member.of("2", "a@x"))).attempt();

        assertThat(written.stored(Parcel.class)).hasSize(1);
        assertThatExceptionOfType(TransactionRefusedException.class)
                .isThrownBy(stale::orThrow)
                .withCauseInstanceOf(TransactionCanceledException.class)
                .withMessageContaining("put of Parcel");
        assertThatExceptionOfType(UniqueViolation.class).isThrownBy(taken::orThrow);
    }

    @Test
    void attemptedTransactionTellsItsReasons() {
        Parcel parcel = parcels.parcels().create(Parcel.of("ann", "1"));

        TransactionOutcome refused = parcels.transacting(tx -> tx.create(Parcel.of("ann", "2"))
                        .check(parcel.key(), c -> c.weight().gt(5.0)))
                .async()
                .attempt()
                .join();

        assertThat(refused.isWritten()).isFalse();
        assertThat(refused.<Integer>fold(
                        written -> -1, failed -> failed.reasons().get(0).position()))
                .isEqualTo(1);
        assertThat(parcels.transacting(tx -> {}).attempt().isWritten()).isTrue();
    }

    @Test
    void answersWithWhatIsStored() {
        TransactionOutcome.Written written = parcels.transactWrite(tx -> tx.create(Parcel.of("ann", "1"))
                .put(Parcel.of("ann", "2"))
                .check(Parcel.of("bob", "1").key(), c -> c.weight().notExists()));

        assertThat(written.stored(Parcel.class))
                .containsExactly(
                        parcels.parcels().get(Parcel.of("ann", "1").key()).orElseThrow(),
                        parcels.parcels().get(Parcel.of("ann", "2").key()).orElseThrow());
        assertThat(written.stored(String.class)).isEmpty();
    }
}
