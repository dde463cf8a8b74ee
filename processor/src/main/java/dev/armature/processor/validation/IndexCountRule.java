package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;
import java.util.List;

/** A table has at most 5 local indexes, and without a raised quota at most 20 global ones. */
final class IndexCountRule implements Rule.OfTable {

    private static final int MOST_LOCAL = 5;
    private static final int MOST_GLOBAL = 20;

    @Override
    public RuleId id() {
        return RuleId.INDEX_COUNT;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        List<IndexModel> local =
                table.indexes().stream().filter(IndexModel::isLocal).toList();
        List<IndexModel> global =
                table.indexes().stream().filter(index -> !index.isLocal()).toList();
        if (local.size() > MOST_LOCAL) {
            diagnostics.error(id(), local.get(MOST_LOCAL).origin(), """
                    `%s` has %d local secondary indexes, and a table has at most %d. CreateTable would fail with a \
                    LimitExceededException. Make some of them @Gsi.""".formatted(
                            table.entity().type(), local.size(), MOST_LOCAL));
        }
        if (global.size() > MOST_GLOBAL) {
            diagnostics.warn(id(), global.get(MOST_GLOBAL).origin(), """
                    `%s` has %d global secondary indexes, and an account's default quota is %d for a table. Have the \
                    quota raised, or drop some.""".formatted(
                            table.entity().type(), global.size(), MOST_GLOBAL));
        }
    }
}
