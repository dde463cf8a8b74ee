package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ListTables: a page of the tables' names, in order. */
final class ListTablesHandler implements OperationHandler<ListTablesRequest, ListTablesResponse> {
    private static final int MAX_NAMES = 100;

    private final Catalog catalog;

    ListTablesHandler(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ListTablesResponse handle(ListTablesRequest request) {
        int limit = Limits.require(request.limit(), MAX_NAMES);
        String after = request.exclusiveStartTableName().orElse("");
        List<String> page = new ArrayList<>();
        for (String name : catalog.all().tailMap(after).keySet()) {
            if (name.equals(after)) {
                continue;
            }
            if (page.size() == limit) {
                return new ListTablesResponse(page, Optional.of(page.get(limit - 1)));
            }
            page.add(name);
        }
        return new ListTablesResponse(page, Optional.empty());
    }
}
