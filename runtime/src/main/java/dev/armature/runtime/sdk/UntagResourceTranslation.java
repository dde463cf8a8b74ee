package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UntagResourceResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** UntagResource. */
final class UntagResourceTranslation
        extends Translation<
                UntagResourceRequest,
                UntagResourceResponse,
                software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest,
                software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse> {
    static final UntagResourceTranslation INSTANCE = new UntagResourceTranslation();

    private UntagResourceTranslation() {
        super(Operation.UNTAG_RESOURCE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest requestToSdk(UntagResourceRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest.builder()
                .resourceArn(request.resourceArn())
                .tagKeys(request.tagKeys())
                .build();
    }

    @Override
    UntagResourceResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse response) {
        return new UntagResourceResponse();
    }

    @Override
    UntagResourceRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest request) {
        return new UntagResourceRequest(
                RequestFaults.required(request.resourceArn(), "resourceArn"), request.tagKeys());
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse responseToSdk(UntagResourceResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse.builder()
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest request) {
        return client.untagResource(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest request) {
        return client.untagResource(request);
    }
}
