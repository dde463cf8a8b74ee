package dev.armature.runtime.sdk;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DuplicateItemException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.ExpiredIteratorException;
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
import dev.armature.runtime.error.ThrottlingException;
import dev.armature.runtime.error.ThrottlingReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.TransactionConflictException;
import dev.armature.runtime.error.TransactionInProgressException;
import dev.armature.runtime.error.TrimmedDataAccessException;
import dev.armature.runtime.error.UnknownServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Our error for one of the SDK's, by the service's error code. */
final class ErrorFromSdk {
    private static final int SERVER_ERROR = 500;

    private ErrorFromSdk() {}

    static DynamoException translate(AwsServiceException error) {
        DynamoException translated = typed(code(error), message(error), error);
        translated.initCause(error);
        return translated;
    }

    private static DynamoException typed(String code, String message, AwsServiceException error) {
        return switch (code) {
            case "ConditionalCheckFailedException" -> new ConditionalCheckFailedException(message, item(error));
            case "DuplicateItemException" -> new DuplicateItemException(message);
            case "ExpiredIteratorException" -> new ExpiredIteratorException(message);
            case "IdempotentParameterMismatchException" -> new IdempotentParameterMismatchException(message);
            case "InternalServerError" -> new InternalServerErrorException(message);
            case "ItemCollectionSizeLimitExceededException" -> new ItemCollectionSizeLimitExceededException(message);
            case "LimitExceededException" -> new LimitExceededException(message);
            case "ProvisionedThroughputExceededException" ->
                new ProvisionedThroughputExceededException(message, throttlingReasons(error));
            case "ReplicatedWriteConflictException" -> new ReplicatedWriteConflictException(message);
            case "RequestLimitExceeded" -> new RequestLimitExceededException(message, throttlingReasons(error));
            case "ResourceInUseException" -> new ResourceInUseException(message);
            case "ResourceNotFoundException" -> new ResourceNotFoundException(message);
            case "TableNotFoundException" -> new TableNotFoundException(message);
            case "ThrottlingException" -> new ThrottlingException(message, throttlingReasons(error));
            case "TransactionCanceledException" -> new TransactionCanceledException(message, reasons(error));
            case "TransactionConflictException" -> new TransactionConflictException(message);
            case "TransactionInProgressException" -> new TransactionInProgressException(message);
            case "TrimmedDataAccessException" -> new TrimmedDataAccessException(message);
            case "ValidationException" -> new ValidationException(message);
            default -> new UnknownServiceException(code, message, isRetryable(error));
        };
    }

    /** Returns the service's code; the name of the exception for one that a test made without details. */
    private static String code(AwsServiceException error) {
        boolean known =
                error.awsErrorDetails() != null && error.awsErrorDetails().errorCode() != null;
        return known ? error.awsErrorDetails().errorCode() : error.getClass().getSimpleName();
    }

    private static String message(AwsServiceException error) {
        boolean known =
                error.awsErrorDetails() != null && error.awsErrorDetails().errorMessage() != null;
        return known ? error.awsErrorDetails().errorMessage() : String.valueOf(error.getMessage());
    }

    private static boolean isRetryable(AwsServiceException error) {
        return error.statusCode() >= SERVER_ERROR || error.isThrottlingException();
    }

    private static Optional<Item> item(AwsServiceException error) {
        return error instanceof software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException failed
                        && failed.hasItem()
                ? Optional.of(SdkValues.item(failed.item()))
                : Optional.empty();
    }

    private static List<CancellationReason> reasons(AwsServiceException error) {
        List<CancellationReason> reasons = new ArrayList<>();
        if (error instanceof software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException cancelled) {
            cancelled.cancellationReasons().forEach(reason -> reasons.add(reason(reason)));
        }
        return reasons;
    }

    private static CancellationReason reason(software.amazon.awssdk.services.dynamodb.model.CancellationReason reason) {
        Optional<Map<String, AttributeValue>> item = reason.hasItem() ? Optional.of(reason.item()) : Optional.empty();
        return new CancellationReason(reason.code(), Optional.ofNullable(reason.message()), item.map(SdkValues::item));
    }

    private static List<ThrottlingReason> throttlingReasons(AwsServiceException error) {
        List<software.amazon.awssdk.services.dynamodb.model.ThrottlingReason> reasons = List.of();
        if (error
                instanceof
                software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException exceeded) {
            reasons = exceeded.throttlingReasons();
        } else if (error
                instanceof software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException exceeded) {
            reasons = exceeded.throttlingReasons();
        } else if (error instanceof software.amazon.awssdk.services.dynamodb.model.ThrottlingException throttled) {
            reasons = throttled.throttlingReasons();
        }
        List<ThrottlingReason> translated = new ArrayList<>();
        reasons.forEach(reason -> translated.add(
                new ThrottlingReason(String.valueOf(reason.reason()), String.valueOf(reason.resource()))));
        return translated;
    }
}
