package dev.armature.conformance.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Threads;
import dev.armature.conformance.transaction.Serializability.Transaction;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TransactionCanceledException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions over few numbers have one order, in which each comes after those that had ended when it began. */
final class SerializabilityTest {
    private static final int RUNS = 200;
    private static final int THREADS = 4;
    private static final int NUMBERS = 3;
    private static final int TRANSACTIONS_OF_EACH_THREAD = 40;
    private static final int VALUES = 3;

    @ParameterizedTest
    @EnumSource
    void transactionsHaveOneOrder(Front front) {
        SeededRun.repeated(front.shareOf(RUNS), random -> {
            try (DynamoClient client = front.open()) {
                Numbers numbers = Numbers.create(client, NUMBERS, 0);
                Queue<Transaction> history = new ConcurrentLinkedQueue<>();

                Threads.run(THREADS, random, own -> {
                    for (int i = 0; i < TRANSACTIONS_OF_EACH_THREAD; i++) {
                        history.add(transaction(numbers, own));
                    }
                });

                assertThat(Serializability.holds(List.copyOf(history), List.of(0L, 0L, 0L)))
                        .as(() -> "An order of " + history)
                        .isTrue();
            }
        });
    }

    private static Transaction transaction(Numbers numbers, Random random) {
        long invokedAt = System.nanoTime();
        if (random.nextBoolean()) {
            List<Long> seen = numbers.snapshot();
            return new Transaction(Optional.of(seen), Optional.empty(), invokedAt, System.nanoTime());
        }
        int checked = random.nextInt(NUMBERS);
        int written = (checked + 1 + random.nextInt(NUMBERS - 1)) % NUMBERS;
        long expected = random.nextInt(VALUES);
        long value = random.nextInt(VALUES);
        boolean committed;
        try {
            numbers.write(Numbers.check(checked, expected), Numbers.set(written, value));
            committed = true;
        } catch (TransactionCanceledException e) {
            committed = false;
        }
        return new Transaction(
                Optional.empty(),
                Optional.of(new Serializability.Write(checked, expected, written, value, committed)),
                invokedAt,
                System.nanoTime());
    }

    @Test
    void rejectsASnapshotOfTwoMoments() {
        List<Transaction> history = List.of(
                write(1, 2, new Serializability.Write(0, 0, 1, 1, true)),
                write(3, 4, new Serializability.Write(0, 0, 2, 1, true)),
                new Transaction(Optional.of(List.of(0L, 0L, 1L)), Optional.empty(), 1, 9));

        assertThat(Serializability.holds(history, List.of(0L, 0L, 0L))).isFalse();
    }

    @Test
    void rejectsWriteSkew() {
        List<Transaction> history = List.of(
                write(1, 9, new Serializability.Write(0, 0, 1, 1, true)),
                write(2, 8, new Serializability.Write(1, 0, 0, 1, true)));

        assertThat(Serializability.holds(history, List.of(0L, 0L, 0L))).isFalse();
    }

    @Test
    void rejectsASnapshotOfThePast() {
        List<Transaction> history = List.of(
                write(1, 2, new Serializability.Write(0, 0, 1, 1, true)),
                new Transaction(Optional.of(List.of(0L, 0L, 0L)), Optional.empty(), 3, 4));

        assertThat(Serializability.holds(history, List.of(0L, 0L, 0L))).isFalse();
    }

    @Test
    void acceptsEitherOrderOfWhatOverlaps() {
        List<Transaction> history = List.of(
                write(1, 9, new Serializability.Write(0, 0, 1, 1, true)),
                write(2, 8, new Serializability.Write(1, 0, 0, 1, false)),
                new Transaction(Optional.of(List.of(0L, 0L, 0L)), Optional.empty(), 3, 4));

        assertThat(Serializability.holds(history, List.of(0L, 0L, 0L))).isTrue();
    }

    private static Transaction write(long invokedAt, long returnedAt, Serializability.Write write) {
        return new Transaction(Optional.empty(), Optional.of(write), invokedAt, returnedAt);
    }
}
