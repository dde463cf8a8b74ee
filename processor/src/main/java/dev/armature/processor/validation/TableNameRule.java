package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.TableModel;

/** A table's name has 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. */
final class TableNameRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.TABLE_NAME;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        if (!ServiceNames.isValid(table.name().value())) {
            diagnostics.error(
                    id(), table.name().origin(), """
                    The table name `%s` is not one that DynamoDB accepts: 3 to 255 characters of a-z, A-Z, 0-9, `_`, \
                    `.`, `-`. CreateTable would fail with a ValidationException. Give @Table another name.""".formatted(table.name().value()));
        }
    }
}
