package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Operation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** ListTagsOfResource. */
final class ListTagsOfResourceTranslation
        extends Translation<
                ListTagsOfResourceRequest,
                ListTagsOfResourceResponse,
                software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest,
                software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse> {
    static final ListTagsOfResourceTranslation INSTANCE = new ListTagsOfResourceTranslation();

    private ListTagsOfResourceTranslation() {
        super(Operation.LIST_TAGS_OF_RESOURCE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest requestToSdk(
            ListTagsOfResourceRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest.builder()
                .resourceArn(request.resourceArn())
                .nextToken(request.nextToken().orElse(null))
                .build();
    }

    @Override
    ListTagsOfResourceResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse response) {
        return new ListTagsOfResourceResponse(Tags.fromSdk(response.tags()), Optional.ofNullable(response.nextToken()));
    }

    @Override
    ListTagsOfResourceRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest request) {
        return new ListTagsOfResourceRequest(
                RequestFaults.required(request.resourceArn(), "resourceArn"), Optional.ofNullable(request.nextToken()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse responseToSdk(
            ListTagsOfResourceResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse.builder()
                .tags(Tags.toSdk(response.tags()))
                .nextToken(response.nextToken().orElse(null))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest request) {
        return client.listTagsOfResource(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest request) {
        return client.listTagsOfResource(request);
    }
}
