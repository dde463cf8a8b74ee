package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GetItem: reads one item by its key. Every read is consistent; the one that did not ask for it costs half. */
final class GetItemHandler implements OperationHandler<GetItemRequest, GetItemResponse> {
    private static final GetItemResponse NOTHING = new GetItemResponse(Optional.empty(), Optional.empty());

    private final Tables tables;
    private final ItemReader reader;

    GetItemHandler(Tables tables, ItemReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public GetItemResponse handle(GetItemRequest request) {
        Expressions expressions = new Expressions(request.substitutions());
        ProjectionApplier projection = expressions.applier(expressions.projection(request.projectionExpression()));
        expressions.requireValid();
        TableDefinition table = expressions.fitting(tables.require(request.tableName()));
        byte[] key = ItemKeys.lookupKey(table, ItemKeys.item(request.key()));
        Item item = reader.find(key);
        if (item == null && request.returnConsumedCapacity() == ReturnConsumedCapacity.NONE) {
            return NOTHING;
        }
        return new GetItemResponse(
                Optional.ofNullable(item == null || projection == null ? item : projection.apply(item)),
                capacity(item, request));
    }

    private static Optional<ConsumedCapacity> capacity(@Nullable Item item, GetItemRequest request) {
        if (request.returnConsumedCapacity() == ReturnConsumedCapacity.NONE) {
            return Optional.empty();
        }
        CapacityMeter meter = new CapacityMeter(request.tableName());
        meter.addTableRead(CapacityMeter.readUnits(item == null ? 0 : item.sizeBytes(), request.consistentRead()));
        return meter.total(request.returnConsumedCapacity());
    }
}
