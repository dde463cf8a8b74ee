package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.DeleteOutcome;
import dev.armature.runtime.table.PutOutcome;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Puts, creations and deletions with conditions, with what they return, and how attempts end. */
final class ConditionalWritesTest {
    private final Depot depot = new Depot();
    private final ParcelRepository parcels = depot.parcels();

    @AfterEach
    void close() {
        depot.close();
    }

    @Test
    void putReturnsWhatItReplaced() {
        Parcel first = parcels.create(Parcel.of("ann", "1"));

        Optional<Parcel> old = parcels.putting(first.withWeight(2)).returnOld();

        assertThat(old).contains(first);
        assertThat(parcels.putting(Parcel.of("bob", "1")).returnOld()).isEmpty();
    }

    @Test
    void putObeysItsConditionBesideTheVersion() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> parcels.putting(stored.withWeight(9))
                        .when(c -> c.weight().gt(5.0))
                        .execute())
                .withMessageContaining("another version, or does not satisfy the condition");
        Parcel heavier = parcels.putting(stored.withWeight(9))
                .when(c -> c.weight().lt(5.0))
                .when(c -> c.labels().notExists())
                .execute();

        assertThat(parcels.get(stored.key())).contains(heavier);
    }

    @Test
    void conditionMayAskForTheItemItself() {
        Parcel parcel = Parcel.of("ann", "1");

        assertThat(parcels.putting(parcel).when(c -> c.exists()).attempt().isStored())
                .isFalse();
        Parcel stored = parcels.putting(parcel)
                .when(c -> c.notExists().or(c.weight().gt(5)))
                .execute();
        assertThat(parcels.deletingByKey(stored.key())
                        .when(ParcelAttributes::exists)
                        .returnOld())
                .contains(stored);
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> parcels.deletingByKey(stored.key())
                        .when(c -> c.exists())
                        .execute());
    }

    @Test
    void attemptedPutSaysWhatItReplacedOrWhatIsThere() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));

        PutOutcome<Parcel> made = parcels.putting(stored.withWeight(2)).attempt();
        PutOutcome<Parcel> stale = parcels.putting(stored.withWeight(3)).attempt();

        Parcel now = parcels.get(stored.key()).orElseThrow();
        assertThat(made).isEqualTo(new PutOutcome.Stored<>(now, Optional.of(stored)));
        assertThat(stale).isEqualTo(new PutOutcome.Refused<>(Optional.of(now)));
        assertThat(made.isStored()).isTrue();
        assertThat(stale.<String>fold(put -> "stored", refused -> "refused")).isEqualTo("refused");
    }

    @Test
    void attemptedCreationShowsTheItemInItsWay() {
        PutOutcome<Parcel> made = parcels.creating(Parcel.of("ann", "1")).attempt();
        PutOutcome<Parcel> again = parcels.creating(Parcel.of("ann", "1")).attempt();

        Parcel stored = parcels.get(Parcel.of("ann", "1").key()).orElseThrow();
        assertThat(made).isEqualTo(new PutOutcome.Stored<>(stored, Optional.empty()));
        assertThat(again).isEqualTo(new PutOutcome.Refused<>(Optional.of(stored)));
    }

    @Test
    void deletionReturnsWhatWasThere() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));

        assertThat(parcels.deletingByKey(stored.key()).returnOld()).contains(stored);
        assertThat(parcels.deletingByKey(stored.key()).returnOld()).isEmpty();
    }

    @Test
    void attemptedDeletionObeysConditionAndVersion() {
        Parcel first = parcels.create(Parcel.of("ann", "1"));
        Parcel second = parcels.put(first.withWeight(2));

        DeleteOutcome<Parcel> stale = parcels.deleting(first).attempt();
        DeleteOutcome<Parcel> unmet =
                parcels.deleting(second).when(c -> c.weight().gt(5.0)).attempt();
        DeleteOutcome<Parcel> made =
                parcels.deleting(second).when(c -> c.weight().lt(5.0)).attempt();

        assertThat(stale).isEqualTo(new DeleteOutcome.Refused<>(Optional.of(second)));
        assertThat(unmet).isEqualTo(new DeleteOutcome.Refused<>(Optional.of(second)));
        assertThat(made).isEqualTo(new DeleteOutcome.Deleted<>(Optional.of(second)));
        assertThat(parcels.get(first.key())).isEmpty();
    }
}
