package dev.armature.engine.operation;

import dev.armature.engine.partiql.Statement;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a SELECT returns of each item. Attributes are projected as everywhere; a value inside one comes out by itself,
 * under the last name of its path: {@code SELECT address.lines[0]} returns {@code lines[0]}.
 */
final class Columns {
    private final List<DocumentPath> paths;
    private final boolean hasNested;

    Columns(Statement.Select select) {
        this.paths = select.columns();
        this.hasNested = paths.stream().anyMatch(path -> !path.isTopLevel());
    }

    /** Returns the attributes that have to be read; empty for all. */
    Optional<Projection> projection() {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Projection(paths.stream()
                .map(path -> DocumentPath.of(path.attribute()))
                .distinct()
                .toList()));
    }

    /** Returns the row for an item of which everything that {@link #projection()} names was read, or more. */
    ReadableItem row(ReadableItem item) {
        return paths.isEmpty() ? item : row(item.toItem());
    }

    /** Returns the row for an item that was read by the projection. */
    ReadableItem projectedRow(ReadableItem item) {
        return hasNested ? row(item.toItem()) : item;
    }

    private Item row(Item item) {
        Map<String, AttributeValue> row = new LinkedHashMap<>();
        for (DocumentPath path : paths) {
            item.find(path).ifPresent(value -> row.put(Statement.columnName(path), value));
        }
        return Item.of(row);
    }
}
