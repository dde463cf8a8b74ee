package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTableResponse;
import dev.armature.runtime.operation.TableStatus;

/** DescribeTable: says what a table is like and how much it holds. */
final class DescribeTableHandler implements OperationHandler<DescribeTableRequest, DescribeTableResponse> {
    private final Tables tables;
    private final TableDescriber describer;

    DescribeTableHandler(Tables tables, TableDescriber describer) {
        this.tables = tables;
        this.describer = describer;
    }

    @Override
    public DescribeTableResponse handle(DescribeTableRequest request) {
        TableDefinition table = tables.requireForControl(request.tableName());
        return new DescribeTableResponse(
                describer.describe(table, table.isUpdating() ? TableStatus.UPDATING : TableStatus.ACTIVE));
    }
}
