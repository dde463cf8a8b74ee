package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.partiql.ReadPlan;
import dev.armature.engine.partiql.Statement;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT that is to be read.
 *
 * @param index the index that it names; null for the table
 * @param limit the most items to evaluate
 */
record StatementRead(
        Statement.Select select,
        TableDefinition table,
        @Nullable IndexDefinition index,
        ReadPlan plan,
        boolean consistent,
        int limit,
        ReturnConsumedCapacity detail) {
    /** Returns by how many requests it is read. */
    int requests() {
        return plan instanceof ReadPlan.Queries queries ? queries.keys().size() : 1;
    }
}
