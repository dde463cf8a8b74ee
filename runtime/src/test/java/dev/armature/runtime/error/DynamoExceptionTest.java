package dev.armature.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.value.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DynamoExceptionTest {
    private static final CancellationReason CONFLICT =
            new CancellationReason(CancellationReason.TRANSACTION_CONFLICT, Optional.of("ongoing"), Optional.empty());
    private static final CancellationReason FAILED =
            new CancellationReason(CancellationReason.CONDITIONAL_CHECK_FAILED, Optional.of("no"), Optional.empty());

    @Test
    void goesByTheNameOfTheService() {
        assertThat(new ValidationException("x").errorCode()).isEqualTo("ValidationException");
        assertThat(new InternalServerErrorException("x").errorCode()).isEqualTo("InternalServerError");
        assertThat(new RequestLimitExceededException("x").errorCode()).isEqualTo("RequestLimitExceeded");
        assertThat(new UnknownServiceException("NewException", "x", false).errorCode())
                .isEqualTo("NewException");
    }

    @Test
    void cancelledTransactionIsRetryableIfAllItsReasonsMayPass() {
        assertThat(cancelled(CancellationReason.NO_REASON, CONFLICT).isRetryable())
                .isTrue();
        assertThat(cancelled(CONFLICT, FAILED).isRetryable()).isFalse();
        assertThat(cancelled(CancellationReason.NO_REASON).isRetryable()).isFalse();
    }

    @Test
    void survivesSerializationWithoutItsItems() throws IOException, ClassNotFoundException {
        ConditionalCheckFailedException failed =
                copy(new ConditionalCheckFailedException("no", Optional.of(Item.empty())));
        TransactionCanceledException cancelled = copy(cancelled(FAILED));
        ThrottlingException throttled =
                copy(new ThrottlingException("slow", List.of(new ThrottlingReason("reason", "arn"))));

        assertThat(failed.errorCode()).isEqualTo("ConditionalCheckFailedException");
        assertThat(failed.item()).isEmpty();
        assertThat(cancelled.cancellationReasons()).isEmpty();
        assertThat(throttled.throttlingReasons()).isEmpty();
    }

    private static TransactionCanceledException cancelled(CancellationReason... reasons) {
        return new TransactionCanceledException("cancelled", List.of(reasons));
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads what it has just written
    private static <T extends DynamoException> T copy(T exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
