package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;
import java.util.HashSet;
import java.util.Set;

/** An index's name has 3 to 255 characters of {@code a-z A-Z 0-9 _ . -} and is unique in its table. */
final class IndexNameRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.INDEX_NAME;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        for (IndexModel index : table.indexes()) {
            String name = index.name().value();
            if (!ServiceNames.isValid(name)) {
                diagnostics.error(id(), index.name().origin(), """
                        The index name `%s` is not one that DynamoDB accepts: 3 to 255 characters of a-z, A-Z, 0-9, \
                        `_`, `.`, `-`. CreateTable would fail with a ValidationException. Rename it.""".formatted(name));
            }
            if (!names.add(name)) {
                diagnostics.error(id(), index.name().origin(), """
                        `%s` has two indexes with the name `%s`. CreateTable would fail with "Duplicate index name". \
                        Rename one.""".formatted(
                                table.entity().type(), name));
            }
        }
    }
}
