package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.TableModel;
import java.util.List;

/** A table has one partition key and at most one sort key, of different components. */
final class TableKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.TABLE_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        if (table.key().composed().isPresent()) {
            checkWhole(table.key(), diagnostics);
            return;
        }
        List<KeyPart> partition = table.key().partition();
        List<KeyPart> sort = table.key().sort();
        if (partition.isEmpty()) {
            diagnostics.error(id(), table.origin(), """
                    `%s` has no partition key, and DynamoDB has no table without one. Put @PartitionKey on the \
                    component that items are found by.""".formatted(table.entity().type()));
        }
        reportOthers(partition, "partition key", diagnostics);
        reportOthers(sort, "sort key", diagnostics);
        sort.stream()
                .filter(part ->
                        partition.stream().anyMatch(other -> other.attribute().equals(part.attribute())))
                .forEach(part -> diagnostics.error(id(), part.use().origin(), """
                        `%s` is both partition key and sort key. A table without a sort key keeps one item for each \
                        partition key: drop @SortKey.""".formatted(
                                part.attribute().component())));
    }

    /** Checks the half of a composed key that is a component as it is. */
    private void checkWhole(KeyModel key, Diagnostics diagnostics) {
        ComposedKeyModel composed = key.composed().orElseThrow();
        if (composed.partition().isWhole()) {
            reportOthers(key.partition(), "partition key", diagnostics);
        }
        if (composed.sort().filter(KeyTemplateModel::isWhole).isPresent()) {
            reportOthers(key.sort(), "sort key", diagnostics);
        }
    }

    private void reportOthers(List<KeyPart> parts, String noun, Diagnostics diagnostics) {
        parts.stream().skip(1).forEach(part -> reportSecond(part, noun, parts.get(0), diagnostics));
    }

    private void reportSecond(KeyPart part, String noun, KeyPart first, Diagnostics diagnostics) {
        diagnostics.error(id(), part.use().origin(), """
                `%s` is a second %s beside `%s`, and a table has one. Keep one of the two; an index may take several \
                attributes.""".formatted(
                        part.attribute().component(), noun, first.attribute().component()));
    }
}
