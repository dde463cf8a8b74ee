package dev.armature.conformance.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Threads;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.TransactionInProgressException;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transaction with a token is done once, however often it is sent. */
final class IdempotencyTest {
    private static final int THREADS = 4;
    private static final int TOKENS = 200;

    private static TransactWriteItemsRequest request(String token, TransactWriteItem... actions) {
        return TransactWriteItemsRequest.builder(List.of(actions))
                .clientRequestToken(token)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void isDoneOnceHoweverManySendItAtATime(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, 2, 0);

            Threads.run(THREADS, new Random(1), own -> {
                for (int i = 0; i < TOKENS; i++) {
                    untilDone(client, request("token-" + i, Numbers.add(0, 1, 0), Numbers.add(1, 2, 0)));
                }
            });

            assertThat(numbers.snapshot()).containsExactly((long) TOKENS, 2L * TOKENS);
        }
    }

    private static void untilDone(DynamoClient client, TransactWriteItemsRequest request) {
        while (true) {
            try {
                client.transactWriteItems(request);
                return;
            } catch (TransactionInProgressException e) {
                Thread.onSpinWait();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheTokenOfAnotherRequest(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, 1, 0);
            client.transactWriteItems(request("token", Numbers.add(0, 1, 0)));

            assertThatThrownBy(() -> client.transactWriteItems(request("token", Numbers.add(0, 2, 0))))
                    .isInstanceOf(IdempotentParameterMismatchException.class);
            assertThat(numbers.snapshot()).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheTokenOfACancelledRequest(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, 1, 0);
            TransactWriteItemsRequest request = request("token", Numbers.add(0, 1, 5));

            assertThatThrownBy(() -> client.transactWriteItems(request))
                    .isInstanceOf(TransactionCanceledException.class);
            numbers.write(Numbers.set(0, 5));
            client.transactWriteItems(request);

            assertThat(numbers.snapshot()).containsExactly(6L);
        }
    }
}
