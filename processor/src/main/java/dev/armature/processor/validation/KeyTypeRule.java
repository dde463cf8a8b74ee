package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.TableModel;

/** A key attribute of a table or index is a string, a number or a byte string. */
final class KeyTypeRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.KEY_TYPE;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            if (!attribute.keyUses().isEmpty() && !canBeKey(attribute.codec().type())) {
                diagnostics.error(id(), attribute.keyUses().get(0).origin(), """
                        `%s` cannot be a key: `%s` is stored as %s, and a key attribute is S, N or B. CreateTable \
                        would fail with a ValidationException. Use another component, or give it a converter that \
                        writes one of these.""".formatted(
                                attribute.component(),
                                attribute.codec().javaType(),
                                attribute.codec().type()));
            }
        }
    }

    private static boolean canBeKey(AttributeType type) {
        return switch (type) {
            // A converter that declares no type is the business of ConvertedKeyRule.
            case AUTO, S, N, B -> true;
            case BOOL, L, M, SS, NS, BS -> false;
        };
    }
}
