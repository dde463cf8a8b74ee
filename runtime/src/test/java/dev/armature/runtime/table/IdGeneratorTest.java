package dev.armature.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.armature.runtime.SeededRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class IdGeneratorTest {
    private static final int RUNS = 1_000;
    private static final long MOST_KSUID_SECONDS = 0xFFFF_FFFFL;

    @Test
    void uuidV4HasVersionVariantAndRandomBits() {
        IdGenerator ids = at(Instant.EPOCH, -1L, -1L);

        assertThat(ids.uuidV4()).isEqualTo(UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    }

    @Test
    void uuidV7IsTheExampleOfItsStandard() {
        IdGenerator ids = at(Instant.ofEpochMilli(0x017F22E279B0L), 0xCC3L << 52, 0x18C4DC0C0C07398FL << 2);

        assertThat(ids.uuidV7()).isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    @Test
    void ulidBeginsWithTheTimeInTenCharacters() {
        IdGenerator ids = at(Instant.ofEpochMilli(1_469_918_176_385L), 0L, -1L);

        assertThat(ids.ulid()).isEqualTo("01ARYZ6S4100000000ZZZZZZZZ");
    }

    @Test
    void ksuidIsOneNumberInBase62() {
        Instant time = Instant.ofEpochSecond(1_400_000_000L + 107_608_047L);
        IdGenerator ids = at(time, 0xB5A1CD34B5F99D11L, 0x54FB6853345C9735L);

        assertThat(ids.ksuid()).isEqualTo("0ujtsYcgvSTl8PAuAdqWYSMnLOv");
    }

    @Test
    void idsWithTimeSortByIt() {
        List<Function<IdGenerator, String>> kinds =
                List.of(ids -> ids.uuidV7().toString(), IdGenerator::ulid, IdGenerator::ksuid);

        SeededRun.repeated(RUNS, random -> {
            long earlier = 1_400_000_000L + random.nextLong(MOST_KSUID_SECONDS);
            long later = earlier + 1 + random.nextLong(1_400_000_000L + MOST_KSUID_SECONDS - earlier);
            for (Function<IdGenerator, String> kind : kinds) {
                assertThat(kind.apply(new IdGenerator(fixed(Instant.ofEpochSecond(earlier)), random)))
                        .isLessThan(kind.apply(new IdGenerator(fixed(Instant.ofEpochSecond(later)), random)));
            }
        });
    }

    @Test
    void idsOfOneMillisecondSortInTheOrderInWhichTheyAreMade() {
        SeededRun.repeated(RUNS, random -> {
            IdGenerator ids = new IdGenerator(fixed(Instant.ofEpochSecond(1_800_000_000L)), random);

            assertThat(Stream.generate(ids::ulid).limit(50)).isSorted().doesNotHaveDuplicates();
            assertThat(Stream.generate(() -> ids.uuidV7().toString()).limit(50))
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void refusesTimesThatDoNotFit() {
        IdGenerator before = at(Instant.EPOCH.minusSeconds(1));
        IdGenerator after = at(Instant.ofEpochSecond(1_400_000_001L + MOST_KSUID_SECONDS));

        assertThatIllegalStateException().isThrownBy(before::uuidV7).withMessageContaining("1969-12-31T23:59:59Z");
        assertThatIllegalStateException().isThrownBy(before::ulid);
        assertThatIllegalStateException().isThrownBy(before::ksuid);
        assertThatIllegalStateException().isThrownBy(after::ksuid);
    }

    private static IdGenerator at(Instant now, Long... draws) {
        Queue<Long> left = new ArrayDeque<>(List.of(draws));
        RandomGenerator random = left::remove;
        return new IdGenerator(fixed(now), random);
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
