package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.stream.StreamCloser;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DeleteTableResponse;
import dev.armature.runtime.operation.TableDescription;

/** DeleteTable: deletes a table and all that it holds. It is gone when the answer comes, which says that it is going. */
final class DeleteTableHandler implements OperationHandler<DeleteTableRequest, DeleteTableResponse> {
    private final Catalog catalog;
    private final Tables tables;
    private final TableDescriber describer;
    private final StreamCloser closer;

    DeleteTableHandler(Catalog catalog, Tables tables, TableDescriber describer, StreamCloser closer) {
        this.catalog = catalog;
        this.tables = tables;
        this.describer = describer;
        this.closer = closer;
    }

    @Override
    public DeleteTableResponse handle(DeleteTableRequest request) {
        TableDefinition table = tables.requireForControl(request.tableName());
        if (table.request().deletionProtectionEnabled()) {
            throw new ValidationException(RequestWording.deletionProtected());
        }
        TableDescription description = describer.describeDeleted(table);
        catalog.delete(table);
        if (table.openStream() != null) {
            closer.endClosing();
        }
        return new DeleteTableResponse(description);
    }
}
