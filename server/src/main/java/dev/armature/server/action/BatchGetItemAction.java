package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTES_TO_GET;
import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.TABLE_ARN;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.ItemShape;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.Violations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** BatchGetItem. */
final class BatchGetItemAction implements Action<BatchGetItemRequest, BatchGetItemResponse> {
    private static final Member<List<Item>> KEYS =
            required("Keys", new ListShape<>(ItemShape.ITEM, new Limits(1, 100)));
    private static final StructureShape OF_TABLE = StructureShape.of(
            "KeysAndAttributes",
            KEYS,
            ATTRIBUTES_TO_GET,
            CONSISTENT_READ,
            PROJECTION_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES);
    private static final Member<Map<String, Structure>> REQUEST_ITEMS =
            required("RequestItems", new MapShape<>(TABLE_ARN, OF_TABLE, new Limits(1, 100)));
    private static final StructureShape PARAMETERS =
            StructureShape.of("BatchGetItemInput", REQUEST_ITEMS, RETURN_CONSUMED_CAPACITY);

    @Override
    public Operation<BatchGetItemRequest, BatchGetItemResponse> operation() {
        return Operation.BATCH_GET_ITEM;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public Violations.Style style() {
        return Violations.Style.PLACES;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Collection<Structure> tables = parameters.get(REQUEST_ITEMS).values();
        Expressions.requireOneStyle(tables, List.of(ATTRIBUTES_TO_GET), List.of(PROJECTION_EXPRESSION));
        for (Structure ofTable : tables) {
            Expressions.requireUseOfNames(ofTable);
        }
    }

    @Override
    public BatchGetItemRequest request(Structure parameters) {
        Map<String, KeysAndProjection> tables = new LinkedHashMap<>();
        parameters.get(REQUEST_ITEMS).forEach((table, ofTable) -> tables.put(table, keys(ofTable)));
        return new BatchGetItemRequest(
                tables, parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    private static KeysAndProjection keys(Structure ofTable) {
        return new KeysAndProjection(
                List.copyOf(ofTable.get(KEYS)),
                ofTable.flag(CONSISTENT_READ, false),
                LegacyProjection.orExpression(ofTable),
                Expressions.names(ofTable));
    }

    @Override
    public void write(BatchGetItemRequest request, BatchGetItemResponse response, JsonOutput json) {
        json.map("Responses", response.responses(), JsonOutput::items);
        json.map(
                "UnprocessedKeys",
                response.unprocessedKeys(),
                (out, table, keys) -> out.object(table, members -> write(members, keys)));
        CapacityJson.write(json, response.consumedCapacity());
    }

    /** Writes keys as they were asked for, so that they can be asked for again. */
    private static void write(JsonOutput json, KeysAndProjection keys) {
        json.items("Keys", keys.keys().stream().map(WritableItem::toItem).toList());
        json.flag("ConsistentRead", keys.consistentRead());
        if (keys.projectionExpression().isPresent()) {
            write(json, keys.projectionExpression().get());
        }
        Map<String, String> names = keys.substitutions().names();
        if (!names.isEmpty()) {
            json.map("ExpressionAttributeNames", names, JsonOutput::text);
        }
    }

    private static void write(JsonOutput json, Expression<Projection> projection) {
        if (projection instanceof Expression.Text<Projection> text) {
            json.text("ProjectionExpression", text.text());
        } else if (projection instanceof Expression.Tree<Projection> tree) {
            json.texts(
                    "AttributesToGet",
                    tree.tree().paths().stream()
                            .map(path -> path.attribute().text())
                            .toList());
        }
    }
}
