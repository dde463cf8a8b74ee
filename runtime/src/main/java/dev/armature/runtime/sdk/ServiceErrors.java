package dev.armature.runtime.sdk;

import dev.armature.runtime.error.DynamoException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** The service's errors as the SDK throws them and as we do. What is no error of the service is left as it is. */
final class ServiceErrors {
    private ServiceErrors() {}

    /** Returns what we throw for what the SDK threw. */
    static Throwable fromSdk(Throwable thrown) {
        return thrown instanceof AwsServiceException error ? ErrorFromSdk.translate(error) : thrown;
    }

    /** Returns what the SDK throws for what we threw. */
    static Throwable toSdk(Throwable thrown) {
        return thrown instanceof DynamoException error ? ErrorToSdk.translate(error) : thrown;
    }
}
