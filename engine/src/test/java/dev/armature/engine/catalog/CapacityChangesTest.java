package dev.armature.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.ProvisionedThroughput;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CapacityChangesTest {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long NOON = 20_000 * DAY + DAY / 2;

    private static CapacityChanges changed(CapacityChanges before, long reads, long writes, long millis) {
        return before.with(new ProvisionedThroughput(5, 5), new ProvisionedThroughput(reads, writes), millis);
    }

    @Test
    void raisingIsNotCounted() {
        CapacityChanges changes = changed(CapacityChanges.NONE, 6, 5, NOON);

        assertThat(changes.raisedAtMillis()).contains(NOON);
        assertThat(changes.loweredAtMillis()).isEmpty();
        assertThat(changes.loweredOnDayOf(NOON)).isZero();
    }

    @Test
    void loweringBothIsOneDecreaseAndRaisingOneOfThemIsBoth() {
        CapacityChanges both = changed(CapacityChanges.NONE, 4, 4, NOON);
        CapacityChanges mixed = changed(both, 4, 6, NOON + 1);

        assertThat(both.loweredOnDayOf(NOON)).isEqualTo(1);
        assertThat(mixed.raisedAtMillis()).contains(NOON + 1);
        assertThat(mixed.loweredAtMillis()).contains(NOON + 1);
        assertThat(mixed.loweredOnDayOf(NOON + 1)).isEqualTo(2);
    }

    @Test
    void decreasesAreCountedFromMidnight() {
        CapacityChanges changes = changed(CapacityChanges.NONE, 4, 4, NOON);

        assertThat(changes.loweredOnDayOf(NOON + DAY / 2 - 1)).isEqualTo(1);
        assertThat(changes.loweredOnDayOf(NOON + DAY / 2)).isZero();
        assertThat(changed(changes, 4, 4, NOON + DAY).loweredOnDayOf(NOON + DAY))
                .isEqualTo(1);
    }
}
