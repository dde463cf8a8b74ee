package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;

/** An index includes at most 20 attributes, and the indexes of a table at most 100 together. */
final class ProjectedAttributeCountRule implements Rule.OfTable {

    private static final int MOST_IN_INDEX = 20;
    private static final int MOST_IN_TABLE = 100;

    @Override
    public RuleId id() {
        return RuleId.PROJECTED_ATTRIBUTE_COUNT;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        int sum = 0;
        for (IndexModel index : table.indexes()) {
            int count = index.include().size();
            sum += count;
            if (count > MOST_IN_INDEX) {
                diagnostics.error(id(), index.projection().origin(), """
                        The index `%s` includes %d attributes, and an index includes at most %d. CreateTable would \
                        fail with a ValidationException. Project ALL, or drop some.""".formatted(
                                index.name().value(), count, MOST_IN_INDEX));
            }
        }
        if (sum > MOST_IN_TABLE) {
            diagnostics.error(id(), table.origin(), """
                    The indexes of `%s` include %d attributes together, and %d are possible. CreateTable would fail \
                    with a ValidationException. Let some indexes project ALL; these are not counted.""".formatted(table.entity().type(), sum, MOST_IN_TABLE));
        }
    }
}
