package dev.armature.conformance.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Threads;
import dev.armature.conformance.model.IndexCheck;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TransactionCanceledException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money moves between accounts and is never seen anywhere but in one of them. */
final class BankTransferTest {
    private static final int ACCOUNTS = 5;
    private static final int OPENING_BALANCE = 20;
    private static final int THREADS = 4;
    private static final int TRANSFERS_OF_EACH_THREAD = 1_500;

    @ParameterizedTest
    @EnumSource
    void everySnapshotHoldsAllMoneyAndNoDebt(Front front) {
        SeededRun.with(random -> {
            try (DynamoClient client = front.open()) {
                Numbers accounts = Numbers.create(client, ACCOUNTS, OPENING_BALANCE);
                LongAdder done = new LongAdder();
                LongAdder refused = new LongAdder();

                Threads.run(THREADS, random, own -> {
                    for (int i = 0; i < front.shareOf(TRANSFERS_OF_EACH_THREAD); i++) {
                        (transfer(accounts, own) ? done : refused).increment();
                        requireSound(accounts.snapshot());
                    }
                });

                requireSound(accounts.snapshot());
                IndexCheck.check(client, Numbers.TABLE);
                assertThat(done.sum()).isPositive();
                assertThat(refused.sum()).isPositive();
            }
        });
    }

    private static void requireSound(List<Long> balances) {
        assertThat(balances).allMatch(balance -> balance >= 0);
        assertThat(balances.stream().mapToLong(Long::longValue).sum()).isEqualTo((long) ACCOUNTS * OPENING_BALANCE);
    }

    private static boolean transfer(Numbers accounts, Random random) {
        int from = random.nextInt(ACCOUNTS);
        int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
        long amount = 1L + random.nextInt(OPENING_BALANCE);
        try {
            accounts.write(Numbers.add(from, -amount, amount), Numbers.add(to, amount, 0));
            return true;
        } catch (TransactionCanceledException e) {
            return false;
        }
    }
}
