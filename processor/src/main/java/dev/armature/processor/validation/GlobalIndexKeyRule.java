package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;

/** A global index has a partition key that the entity writes. */
final class GlobalIndexKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.GLOBAL_INDEX_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (IndexModel index : table.indexes()) {
            if (!index.isLocal() && !index.key().hasPartition()) {
                diagnostics.error(id(), index.name().origin(), """
                        The index `%s` has no partition key: no stored component of `%s` carries @GsiKey(index = \
                        "%s"). Put it on the component that the index is queried by.""".formatted(
                                index.name().value(),
                                table.entity().type(),
                                index.name().value()));
            }
        }
    }
}
