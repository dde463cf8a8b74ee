package dev.armature.conformance.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Threads;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TransactionCanceledException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people are on call, and each may leave while the other stays: what one checks, nobody changes meanwhile. */
final class WriteSkewTest {
    private static final int THREADS = 4;
    private static final int ATTEMPTS_OF_EACH_THREAD = 3_000;
    private static final long ON_CALL = 1;
    private static final long AWAY = 0;

    @ParameterizedTest
    @EnumSource
    void someoneIsAlwaysOnCall(Front front) {
        SeededRun.with(random -> {
            try (DynamoClient client = front.open()) {
                Numbers people = Numbers.create(client, 2, ON_CALL);

                Threads.run(THREADS, random, own -> {
                    for (int i = 0; i < front.shareOf(ATTEMPTS_OF_EACH_THREAD); i++) {
                        leaveOrReturn(people, own);
                        assertThat(people.snapshot()).contains(ON_CALL);
                    }
                });
            }
        });
    }

    private static void leaveOrReturn(Numbers people, Random random) {
        int one = random.nextInt(2);
        try {
            if (random.nextBoolean()) {
                people.write(Numbers.setIf(one, ON_CALL, AWAY), Numbers.check(1 - one, ON_CALL));
            } else {
                people.write(Numbers.set(one, ON_CALL));
            }
        } catch (TransactionCanceledException e) {
            assertThat(e.cancellationReasons()).hasSize(2);
        }
    }
}
