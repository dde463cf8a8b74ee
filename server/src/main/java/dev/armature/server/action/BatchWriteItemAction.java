package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ITEM;
import static dev.armature.server.action.Parameters.KEY;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_ITEM_COLLECTION_METRICS;
import static dev.armature.server.action.Parameters.TABLE_ARN;
import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** BatchWriteItem. */
final class BatchWriteItemAction implements Action<BatchWriteItemRequest, BatchWriteItemResponse> {
    private static final Member<Structure> PUT = optional("PutRequest", StructureShape.of("PutRequest", ITEM));
    private static final Member<Structure> DELETE = optional("DeleteRequest", StructureShape.of("DeleteRequest", KEY));
    private static final ListShape<Structure> OF_TABLE =
            new ListShape<>(StructureShape.of("WriteRequest", PUT, DELETE), new Limits(1, 25));
    private static final Member<Map<String, List<Structure>>> REQUEST_ITEMS =
            required("RequestItems", new MapShape<>(TABLE_ARN, OF_TABLE, Limits.atMost(25)));
    private static final StructureShape PARAMETERS = StructureShape.of(
            "BatchWriteItemInput", REQUEST_ITEMS, RETURN_CONSUMED_CAPACITY, RETURN_ITEM_COLLECTION_METRICS);

    @Override
    public Operation<BatchWriteItemRequest, BatchWriteItemResponse> operation() {
        return Operation.BATCH_WRITE_ITEM;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        if (parameters.get(REQUEST_ITEMS).isEmpty()) {
            throw new ValidationException(Wording.NO_REQUEST_ITEMS);
        }
        for (List<Structure> ofTable : parameters.get(REQUEST_ITEMS).values()) {
            for (Structure write : ofTable) {
                if (write.has(PUT) == write.has(DELETE)) {
                    throw new ValidationException(Wording.VALUE_WITH_SEVERAL_TYPES);
                }
            }
        }
    }

    @Override
    public BatchWriteItemRequest request(Structure parameters) {
        Map<String, List<WriteRequest>> tables = new LinkedHashMap<>();
        parameters
                .get(REQUEST_ITEMS)
                .forEach((table, ofTable) -> tables.put(
                        table, ofTable.stream().map(BatchWriteItemAction::write).toList()));
        return new BatchWriteItemRequest(
                tables,
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE),
                parameters.choice(RETURN_ITEM_COLLECTION_METRICS, ReturnItemCollectionMetrics.NONE));
    }

    private static WriteRequest write(Structure write) {
        return write.has(PUT)
                ? new WriteRequest.Put(write.get(PUT).get(ITEM))
                : new WriteRequest.Delete(write.get(DELETE).get(KEY));
    }

    @Override
    public void write(BatchWriteItemRequest request, BatchWriteItemResponse response, JsonOutput json) {
        json.map(
                "UnprocessedItems",
                response.unprocessedItems(),
                (out, table, writes) -> out.objects(table, writes, BatchWriteItemAction::write));
        CapacityJson.writeCollections(json, response.itemCollectionMetrics());
        CapacityJson.write(json, response.consumedCapacity());
    }

    private static void write(JsonOutput json, WriteRequest write) {
        if (write instanceof WriteRequest.Put put) {
            json.object("PutRequest", members -> members.item("Item", put.item().toItem()));
        } else if (write instanceof WriteRequest.Delete delete) {
            json.object(
                    "DeleteRequest", members -> members.item("Key", delete.key().toItem()));
        }
    }
}
