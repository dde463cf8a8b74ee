package dev.armature.engine.partiql;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statement as it was read, its parameters filled in. What its names mean is not known yet. */
public sealed interface Statement {
    /** Returns the name of the table, or its ARN. */
    String table();

    /** Returns the name of a column: what comes behind the last dot of its path, {@code lines[0]}. */
    static String columnName(DocumentPath path) {
        StringBuilder name = new StringBuilder();
        for (DocumentPath.Element element : path.elements()) {
            if (element instanceof DocumentPath.Name last) {
                name.setLength(0);
                name.append(last.name());
            } else if (element instanceof DocumentPath.Index index) {
                name.append('[').append(index.index()).append(']');
            }
        }
        return name.toString();
    }

    /** Returns whether the statement only reads; EXISTS goes with those that write. */
    default boolean isRead() {
        return this instanceof Select;
    }

    /**
     * {@code SELECT a, b.c FROM "t"."index" WHERE a = 1 ORDER BY d DESC}.
     *
     * @param columns what to return of each item; empty for all
     */
    record Select(
            String table,
            Optional<String> index,
            List<DocumentPath> columns,
            Optional<Condition> where,
            List<SortColumn> order)
            implements Statement {
        /** Copies the lists. */
        public Select {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
        }
    }

    /** {@code d DESC} behind ORDER BY. */
    record SortColumn(String attribute, boolean isAscending) {}

    /** <code>INSERT INTO t VALUE {'a': 1}</code>. */
    record Insert(String table, Map<String, AttributeValue> item) implements Statement {}

    /** {@code UPDATE t SET b = 2 REMOVE c WHERE a = 1 RETURNING ALL NEW *}. */
    record Change(String table, Update update, Optional<Condition> where, ReturnValues returning)
            implements Statement {}

    /** {@code DELETE FROM t WHERE a = 1 RETURNING ALL OLD *}. */
    record Delete(String table, Optional<Condition> where, ReturnValues returning) implements Statement {}

    /** {@code EXISTS(SELECT * FROM t WHERE a = 1)}: a condition of a transaction. */
    record Exists(Select select) implements Statement {
        @Override
        public String table() {
            return select.table();
        }
    }
}
