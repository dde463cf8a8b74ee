package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.TableModel;

/** A key attribute with a converter declares its DynamoDB type. */
final class ConvertedKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.CONVERTED_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            if (!attribute.keyUses().isEmpty() && attribute.codec().type() == AttributeType.AUTO) {
                diagnostics.error(id(), attribute.keyUses().get(0).origin(), """
                        `%s` is a key with a converter, whose stored type the table's definition must name. Add \
                        @Attribute(type = AttributeType.S), or N or B, whichever the converter writes.""".formatted(attribute.component()));
            }
        }
    }
}
