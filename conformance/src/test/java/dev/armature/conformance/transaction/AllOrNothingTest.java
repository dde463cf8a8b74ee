package dev.armature.conformance.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.TransactWriteItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AllOrNothingTest {
    private static final int MOST_ACTIONS = 100;

    private static TransactWriteItem[] additions(int count, long least) {
        List<TransactWriteItem> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actions.add(Numbers.add(i, 1, least));
        }
        return actions.toArray(new TransactWriteItem[0]);
    }

    @ParameterizedTest
    @EnumSource
    void doesAHundredActions(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, MOST_ACTIONS, 0);

            numbers.write(additions(MOST_ACTIONS, 0));

            assertThat(numbers.snapshot()).isEqualTo(Collections.nCopies(MOST_ACTIONS, 1L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOneMore(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, MOST_ACTIONS, 0);

            assertThat(catchThrowableOfType(
                            ValidationException.class, () -> numbers.write(additions(MOST_ACTIONS + 1, 0))))
                    .hasMessageContaining("Member must have length less than or equal to 100");
            assertThat(numbers.snapshot()).isEqualTo(Collections.nCopies(MOST_ACTIONS, 0L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingIfOneActionFailsAndSaysWhichInOrder(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, 4, 0);

            TransactionCanceledException cancelled = catchThrowableOfType(
                    TransactionCanceledException.class,
                    () -> numbers.write(
                            Numbers.add(0, 1, 0), Numbers.add(1, 1, 9), Numbers.set(2, 7), Numbers.check(3, 1)));

            assertThat(cancelled)
                    .hasMessage("Transaction cancelled, please refer cancellation reasons for specific reasons"
                            + " [None, ConditionalCheckFailed, None, ConditionalCheckFailed]");
            assertThat(cancelled.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .containsExactly("None", "ConditionalCheckFailed", "None", "ConditionalCheckFailed");
            assertThat(numbers.snapshot()).containsExactly(0L, 0L, 0L, 0L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTwoActionsOnOneItem(Front front) {
        try (DynamoClient client = front.open()) {
            Numbers numbers = Numbers.create(client, 1, 0);

            assertThat(catchThrowableOfType(
                            ValidationException.class, () -> numbers.write(Numbers.add(0, 1, 0), Numbers.check(0, 0))))
                    .hasMessage("Transaction request cannot include multiple operations on one item");
        }
    }
}
