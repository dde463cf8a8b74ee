package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.InternalServerErrorException;
import dev.armature.runtime.error.ItemCollectionSizeLimitExceededException;
import dev.armature.runtime.error.LimitExceededException;
import dev.armature.runtime.error.ProvisionedThroughputExceededException;
import dev.armature.runtime.error.ReplicatedWriteConflictException;
import dev.armature.runtime.error.RequestLimitExceededException;
import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TableNotFoundException;
import dev.armature.runtime.error.ThrottledException;
import dev.armature.runtime.error.ThrottlingException;
import dev.armature.runtime.error.ThrottlingReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.TransactionConflictException;
import dev.armature.runtime.error.TransactionInProgressException;
import dev.armature.runtime.error.UnknownServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

final class ServiceErrorsTest {
    private static final Item ITEM = Item.of(Map.of("a", AttributeValue.of(1)));
    private static final List<ThrottlingReason> REASONS =
            List.of(new ThrottlingReason("TableReadProvisionedThroughputExceeded", "arn:aws:dynamodb:table/T"));

    static List<DynamoException> errors() {
        return List.of(
                new ConditionalCheckFailedException("failed", Optional.of(ITEM)),
                new ConditionalCheckFailedException("failed", Optional.empty()),
                new IdempotentParameterMismatchException("mismatch"),
                new InternalServerErrorException("broken"),
                new ItemCollectionSizeLimitExceededException("large"),
                new LimitExceededException("many"),
                new ProvisionedThroughputExceededException("slow down", REASONS),
                new ReplicatedWriteConflictException("elsewhere"),
                new RequestLimitExceededException("slow down"),
                new ResourceInUseException("there"),
                new TableNotFoundException("gone"),
                new ResourceNotFoundException("not there"),
                new ThrottlingException("slow down", REASONS),
                new TransactionCanceledException(
                        "cancelled",
                        List.of(
                                CancellationReason.NO_REASON,
                                new CancellationReason(
                                        CancellationReason.CONDITIONAL_CHECK_FAILED,
                                        Optional.of("failed"),
                                        Optional.of(ITEM)))),
                new TransactionConflictException("conflict"),
                new TransactionInProgressException("wait"),
                new UnknownServiceException("AccessDeniedException", "no", false),
                new UnknownServiceException("ServiceUnavailable", "later", true),
                new ValidationException("invalid"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void returnErrorsUnchangedFromTheSdk(DynamoException error) {
        AwsServiceException thrown = (AwsServiceException) ServiceErrors.toSdk(error);

        DynamoException returned = (DynamoException) ServiceErrors.fromSdk(thrown);

        assertThat(returned)
                .hasSameClassAs(error)
                .hasMessage(error.getMessage())
                .hasCause(thrown);
        assertThat(returned.errorCode()).isEqualTo(error.errorCode());
        assertThat(returned.isRetryable()).isEqualTo(error.isRetryable());
        assertThat(details(returned)).isEqualTo(details(error));
    }

    private static Object details(DynamoException error) {
        if (error instanceof ConditionalCheckFailedException failed) {
            return failed.item();
        }
        if (error instanceof TransactionCanceledException cancelled) {
            return cancelled.cancellationReasons();
        }
        return error instanceof ThrottledException throttled ? throttled.throttlingReasons() : List.of();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void carryTheDetailsThatTheSdkReadsFromAnAnswer(DynamoException error) {
        AwsServiceException thrown = (AwsServiceException) ServiceErrors.toSdk(error);

        assertThat(thrown.awsErrorDetails().errorCode()).isEqualTo(error.errorCode());
        assertThat(thrown.awsErrorDetails().errorMessage()).isEqualTo(error.getMessage());
        assertThat(thrown.statusCode()).isIn(400, 500);
        assertThat(thrown).hasMessageContaining(error.getMessage());
    }

    @Test
    void areOfTheClassesThatTheSdkThrows() {
        assertThat(ServiceErrors.toSdk(new ResourceNotFoundException("not there")))
                .isInstanceOf(software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException.class);
        assertThat(ServiceErrors.toSdk(new InternalServerErrorException("broken")))
                .isInstanceOfSatisfying(
                        software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException.class,
                        thrown -> assertThat(thrown.statusCode()).isEqualTo(500));
    }

    @Test
    void leavesFailuresThatAreNoErrorsOfTheServiceAlone() {
        IOException failure = new IOException("unplugged");

        assertThat(ServiceErrors.fromSdk(failure)).isSameAs(failure);
        assertThat(ServiceErrors.toSdk(failure)).isSameAs(failure);
    }
}
