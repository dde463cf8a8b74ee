package dev.armature.runtime.sdk;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.InternalServerErrorException;
import dev.armature.runtime.error.ThrottledException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.UnknownServiceException;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ItemCollectionSizeLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/** The SDK's exception for one of our errors, with the details that the SDK reads from an answer over HTTP. */
final class ErrorToSdk {
    /** Stands where the service would have numbered the request. */
    private static final String REQUEST_ID = "in-process";

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private ErrorToSdk() {}

    static AwsServiceException translate(DynamoException error) {
        String message = String.valueOf(error.getMessage());
        return builder(error)
                .message(message)
                .cause(error)
                .statusCode(isServerError(error) ? SERVER_ERROR : CLIENT_ERROR)
                .requestId(REQUEST_ID)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .serviceName("DynamoDb")
                        .errorCode(error.errorCode())
                        .errorMessage(message)
                        .build())
                .build();
    }

    private static boolean isServerError(DynamoException error) {
        return error instanceof InternalServerErrorException
                || (error instanceof UnknownServiceException && error.isRetryable());
    }

    /** Returns the builder of the SDK's class for the code; ValidationException and others have none of their own. */
    private static AwsServiceException.Builder builder(DynamoException error) {
        return switch (error.errorCode()) {
            case "ConditionalCheckFailedException" -> conditionalCheckFailed((ConditionalCheckFailedException) error);
            case "DuplicateItemException" -> DuplicateItemException.builder();
            case "ExpiredIteratorException" -> ExpiredIteratorException.builder();
            case "IdempotentParameterMismatchException" -> IdempotentParameterMismatchException.builder();
            case "InternalServerError" ->
                software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException.builder();
            case "ItemCollectionSizeLimitExceededException" -> ItemCollectionSizeLimitExceededException.builder();
            case "LimitExceededException" -> LimitExceededException.builder();
            case "ProvisionedThroughputExceededException" ->
                ProvisionedThroughputExceededException.builder()
                        .throttlingReasons(throttlingReasons((ThrottledException) error));
            case "ReplicatedWriteConflictException" -> ReplicatedWriteConflictException.builder();
            case "RequestLimitExceeded" ->
                RequestLimitExceededException.builder()
                        .throttlingReasons(throttlingReasons((ThrottledException) error));
            case "ResourceInUseException" -> ResourceInUseException.builder();
            case "ResourceNotFoundException" -> ResourceNotFoundException.builder();
            case "TableNotFoundException" -> TableNotFoundException.builder();
            case "ThrottlingException" ->
                ThrottlingException.builder().throttlingReasons(throttlingReasons((ThrottledException) error));
            case "TransactionCanceledException" -> transactionCanceled((TransactionCanceledException) error);
            case "TransactionConflictException" -> TransactionConflictException.builder();
            case "TransactionInProgressException" -> TransactionInProgressException.builder();
            case "TrimmedDataAccessException" -> TrimmedDataAccessException.builder();
            default -> DynamoDbException.builder();
        };
    }

    private static AwsServiceException.Builder conditionalCheckFailed(ConditionalCheckFailedException error) {
        return software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException.builder()
                .item(error.item().map(SdkValues::toMap).orElse(null));
    }

    private static AwsServiceException.Builder transactionCanceled(TransactionCanceledException error) {
        return software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException.builder()
                .cancellationReasons(error.cancellationReasons().stream()
                        .map(ErrorToSdk::reason)
                        .toList());
    }

    private static software.amazon.awssdk.services.dynamodb.model.CancellationReason reason(CancellationReason reason) {
        return software.amazon.awssdk.services.dynamodb.model.CancellationReason.builder()
                .code(reason.code())
                .message(reason.message().orElse(null))
                .item(reason.item().map(SdkValues::toMap).orElse(null))
                .build();
    }

    private static List<ThrottlingReason> throttlingReasons(ThrottledException error) {
        return error.throttlingReasons().stream()
                .map(reason -> ThrottlingReason.builder()
                        .reason(reason.reason())
                        .resource(reason.resource())
                        .build())
                .toList();
    }
}
