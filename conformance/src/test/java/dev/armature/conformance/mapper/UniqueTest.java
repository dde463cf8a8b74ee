package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.Engine;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.table.CapacityMeter;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.ContentionException;
import dev.armature.runtime.table.PutOutcome;
import dev.armature.runtime.table.TransactionOutcome;
import dev.armature.runtime.table.UniqueViolation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @Unique}: who has a value, and what keeps others from it. */
final class UniqueTest {
    private final Engine engine = Engine.inMemory();
    private final MembersTable table = MembersTable.over(engine.client());
    private final MemberRepository members = table.members();

    @BeforeEach
    void createTable() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void creationOfATakenValueIsRefused() {
        Member ann = members.create(Member.of("1", "a@x"));

        UniqueViolation refused =
                catchThrowableOfType(UniqueViolation.class, () -> members.create(Member.of("2", "a@x")));

        assertThat(refused).hasMessageContaining("'email' is unique").hasMessageContaining("a@x");
        assertThat(refused.attribute()).isEqualTo("email");
        assertThat(refused.value()).isEqualTo("a@x");
        assertThat(refused.key()).isEqualTo(new MemberKey("2"));
        assertThat(members.scan().toList()).containsExactly(ann);
    }

    @Test
    void creationInPlaceOfAnItemIsStillThat() {
        Member ann = members.create(Member.of("1", "a@x"));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> members.create(Member.of("1", "a@x")))
                .satisfies(refused -> assertThat(refused.current(Member.class)).contains(ann));
        assertThat(members.creating(Member.of("1", "b@x")).attempt())
                .isEqualTo(new PutOutcome.Refused<>(Optional.of(ann)));
    }

    @Test
    void putGivesUpTheOldValue() {
        Member ann = members.create(Member.of("1", "a@x").called("ann").wearing(7));

        Optional<Member> old = members.putting(ann.withEmail("b@x")).returnOld();
        members.create(Member.of("2", "a@x"));

        assertThat(old).contains(ann);
        assertThat(markers()).isEqualTo(4);
        assertThatExceptionOfType(UniqueViolation.class)
                .isThrownBy(() -> members.create(Member.of("3", "c@x").wearing(7)))
                .satisfies(refused -> assertThat(refused.value()).isEqualTo("7"));
    }

    @Test
    void stalePutIsRefusedAndChangesNothing() {
        Member ann = members.create(Member.of("1", "a@x"));
        members.put(ann.withEmail("b@x"));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> members.put(ann.withEmail("c@x")))
                .withMessageContaining("another version");
        members.create(Member.of("2", "c@x"));
    }

    @Test
    void updateMovesTheValue() {
        Member ann = members.create(Member.of("1", "a@x").called("ann"));
        members.create(Member.of("2", "b@x"));

        assertThatExceptionOfType(UniqueViolation.class)
                .isThrownBy(() ->
                        members.update(ann.key()).set(u -> u.email().to("b@x")).execute());
        Member moved = members.update(ann.key())
                .set(u -> u.email().to("c@x").handle().remove())
                .when(c -> c.visits().eq(0))
                .returnNew();
        members.create(Member.of("3", "a@x").called("ann"));

        assertThat(moved.email()).isEqualTo("c@x");
        assertThat(moved.handle()).isEmpty();
        assertThat(members.get(ann.key())).contains(moved);
    }

    @Test
    void updateThatLeavesUniqueValuesAloneIsOneRequest() {
        Intercepted recording = Intercepted.recording(engine.client());
        MemberRepository recorded = MembersTable.over(recording).members();
        Member ann = members.create(Member.of("1", "a@x"));

        recorded.update(ann.key()).set(u -> u.visits().increment(1)).execute();

        assertThat(recording.requests()).hasSize(1);
    }

    @Test
    void updateOfAMissingItemIsRefused() {
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> members.update(new MemberKey("1"))
                        .set(u -> u.email().to("a@x"))
                        .execute())
                .withMessageContaining("there is no item with this key");
        assertThat(markers()).isZero();
    }

    @Test
    void upsertTakesTheValueOfAnItemThatItMakes() {
        members.upsert(new MemberKey("1"))
                .set(u -> u.email().to("a@x").visits().to(1))
                .execute();

        assertThatExceptionOfType(UniqueViolation.class).isThrownBy(() -> members.create(Member.of("2", "a@x")));
        assertThat(members.get("1")).map(Member::email).contains("a@x");
    }

    @Test
    void deletionGivesUpAllValues() {
        Member ann = members.create(Member.of("1", "a@x").called("ann").wearing(1));

        assertThat(members.deleting(ann).returnOld()).contains(ann);

        assertThat(markers()).isZero();
        members.delete(members.create(ann.withEmail("a@x")));
        members.deletingByKey(ann.key()).execute();
    }

    @Test
    void absentValuesHaveNoMarkers() {
        members.create(Member.of("1", "a@x"));
        members.create(Member.of("2", "b@x"));

        assertThat(markers()).isEqualTo(2);
    }

    @Test
    void transactionCountsMarkersAndPassesValuesOn() {
        Member ann = members.create(Member.of("1", "a@x"));
        Member bob = members.create(Member.of("2", "b@x"));

        table.transactWrite(tx -> tx.put(ann.withEmail("b@x")).put(bob.withEmail("a@x")));

        assertThat(members.get("1")).map(Member::email).contains("b@x");
        assertThat(markers()).isEqualTo(2);
        assertThatThrownBy(() -> members.create(Member.of("3", "a@x"))).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> table.transactWrite(tx -> {
                    for (int i = 0; i < 51; i++) {
                        tx.create(Member.of("many" + i, "many" + i));
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("102 with the 51 markers");
    }

    @Test
    void transactionNamesTheValueThatIsTaken() {
        members.create(Member.of("1", "a@x"));

        assertThatExceptionOfType(UniqueViolation.class)
                .isThrownBy(() -> table.transactWrite(
                        tx -> tx.create(Member.of("2", "b@x")).create(Member.of("3", "a@x"))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(new MemberKey("3")));
        TransactionOutcome outcome = table.transacting(
                        tx -> tx.create(Member.of("1", "c@x")).create(Member.of("3", "a@x")))
                .attempt();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TransactionOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("ConditionalCheckFailed", "UniqueViolation"));
        assertThatExceptionOfType(UniqueViolation.class)
                .isThrownBy(() -> table.transactWrite(
                        tx -> tx.create(Member.of("4", "d@x")).create(Member.of("5", "d@x"))));
    }

    @Test
    void markersAreSeenByNobodyAndCannotBeForged() {
        members.create(Member.of("1", "a@x").called("ann"));
        String forged = "armature:unique:5:email:S:b@x";

        assertThat(members.scan().toList()).hasSize(1);
        assertThat(members.scan().count()).isEqualTo(1);
        assertThat(members.scan().limit(1).toList()).hasSize(1);
        assertThatThrownBy(() -> members.create(Member.of(forged, "b@x")))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("begins the keys of markers");
        assertThatThrownBy(() -> members.get(forged)).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> members.deletingByKey(new MemberKey(forged)).execute())
                .isInstanceOf(CodecException.class);
    }

    @Test
    void valuesOfDifferentScopesAndTypesDoNotMeet() {
        members.create(Member.of("1", "7").called("7").wearing(7));

        members.create(Member.of("2", "handle:S:7").called("email:S:7").wearing(8));

        assertThat(markers()).isEqualTo(6);
    }

    @Test
    void valueThatIsTooLongIsRefusedByName() {
        assertThatThrownBy(() -> members.create(Member.of("1", "a".repeat(2048))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("email")
                .hasMessageContaining("too long to be unique");
    }

    @Test
    void writeBeginsAgainWhereTheValueChangedMeanwhile() {
        MemberKey key = members.create(Member.of("1", "a@x")).key();
        Intercepted raced = new Intercepted(engine.client(), (request, number, next) -> {
            if (number == 2) {
                members.update(key).set(u -> u.email().to("b@x")).execute();
            }
            return next.answer(request);
        });

        Member moved =
                overSleepless(raced).update(key).set(u -> u.email().to("c@x")).returnNew();

        assertThat(moved.email()).isEqualTo("c@x");
        assertThat(raced.requests()).hasSize(5);
        assertThat(markers()).isEqualTo(1);
    }

    @Test
    void writeGivesUpWhereTheValueAlwaysChanges() {
        MemberKey key = members.create(Member.of("1", "a@x")).key();
        Intercepted raced = new Intercepted(engine.client(), (request, number, next) -> {
            if (request instanceof TransactWriteItemsRequest) {
                members.update(key).set(u -> u.email().to("b" + number)).execute();
            }
            return next.answer(request);
        });

        assertThatExceptionOfType(ContentionException.class)
                .isThrownBy(() -> overSleepless(raced)
                        .update(key)
                        .set(u -> u.email().to("c@x"))
                        .attempt())
                .withMessageContaining("gave up after 8 attempts");
        assertThat(raced.requests()).hasSize(16);
        assertThat(markers()).isEqualTo(1);
    }

    private static MemberRepository overSleepless(Intercepted client) {
        return MembersTable.builder(client).sleeper(duration -> {}).build().members();
    }

    @Test
    void everyRequestIsReportedAndPaidFor() {
        CapacityMeter meter = new CapacityMeter();
        Member ann = members.create(Member.of("1", "a@x"));

        members.putting(ann.withEmail("b@x")).consumed(meter).execute();

        assertThat(meter.total().readUnits()).isEqualTo(1);
        assertThat(meter.total().writeUnits()).isEqualTo(6);
    }

    @Test
    void futuresKeepTheSamePromise() {
        Member ann = members.async().create(Member.of("1", "a@x")).join();

        assertThatThrownBy(() -> members.async().create(Member.of("2", "a@x")).join())
                .hasCauseInstanceOf(UniqueViolation.class);
        members.update(ann.key())
                .set(u -> u.email().to("b@x"))
                .async()
                .execute()
                .join();
        members.async().delete(members.get("1").orElseThrow()).join();
        assertThat(markers()).isZero();
    }

    private long markers() {
        List<?> all =
                engine.client().scan(ScanRequest.builder("Members").build()).items();
        return all.size() - members.scan().count();
    }
}
