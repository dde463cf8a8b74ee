package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.WriteRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;

/** The writes of a batch. */
final class WriteRequests {
    private WriteRequests() {}

    static software.amazon.awssdk.services.dynamodb.model.WriteRequest toSdk(WriteRequest request) {
        software.amazon.awssdk.services.dynamodb.model.WriteRequest.Builder builder =
                software.amazon.awssdk.services.dynamodb.model.WriteRequest.builder();
        if (request instanceof WriteRequest.Put put) {
            builder.putRequest(
                    PutRequest.builder().item(SdkValues.toMap(put.item())).build());
        } else if (request instanceof WriteRequest.Delete delete) {
            builder.deleteRequest(
                    DeleteRequest.builder().key(SdkValues.toMap(delete.key())).build());
        }
        return builder.build();
    }

    static WriteRequest fromSdk(software.amazon.awssdk.services.dynamodb.model.WriteRequest request) {
        PutRequest put = request.putRequest();
        DeleteRequest delete = request.deleteRequest();
        if ((put == null) == (delete == null)) {
            throw RequestFaults.writeRequestOfSeveral();
        }
        return put == null
                ? new WriteRequest.Delete(
                        Items.required(delete.hasKey(), delete.key(), "requestItems.member.deleteRequest.key"))
                : new WriteRequest.Put(
                        Items.required(put.hasItem(), put.item(), "requestItems.member.putRequest.item"));
    }
}
