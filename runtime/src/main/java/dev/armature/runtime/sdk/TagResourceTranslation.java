package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.TagResourceResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** TagResource. */
final class TagResourceTranslation
        extends Translation<
                TagResourceRequest,
                TagResourceResponse,
                software.amazon.awssdk.services.dynamodb.model.TagResourceRequest,
                software.amazon.awssdk.services.dynamodb.model.TagResourceResponse> {
    static final TagResourceTranslation INSTANCE = new TagResourceTranslation();

    private TagResourceTranslation() {
        super(Operation.TAG_RESOURCE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TagResourceRequest requestToSdk(TagResourceRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.TagResourceRequest.builder()
                .resourceArn(request.resourceArn())
                .tags(Tags.toSdk(request.tags()))
                .build();
    }

    @Override
    TagResourceResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.TagResourceResponse response) {
        return new TagResourceResponse();
    }

    @Override
    TagResourceRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.TagResourceRequest request) {
        return new TagResourceRequest(
                RequestFaults.required(request.resourceArn(), "resourceArn"), Tags.fromSdk(request.tags()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TagResourceResponse responseToSdk(TagResourceResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.TagResourceResponse.builder()
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TagResourceResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.TagResourceRequest request) {
        return client.tagResource(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.TagResourceResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.TagResourceRequest request) {
        return client.tagResource(request);
    }
}
