package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.RecordModel;

/** Notes where an attribute's name is a reserved word, which our expressions never write out. */
final class ReservedWordRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.RESERVED_WORD;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.ownAttributes()) {
            if (ReservedWords.contains(attribute.name())) {
                diagnostics.note(id(), attribute.attribute().origin(), """
                        `%s` is a reserved word in DynamoDB's expressions. Generated code uses a placeholder for it; \
                        hand-written expressions must too.""".formatted(attribute.name()));
            }
        }
    }
}
