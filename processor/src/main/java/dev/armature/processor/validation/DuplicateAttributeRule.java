package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.RecordModel;
import java.util.HashMap;
import java.util.Map;

/** Two components of a record are stored under different names. */
final class DuplicateAttributeRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.DUPLICATE_ATTRIBUTE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        Map<String, AttributeModel> byName = new HashMap<>();
        for (AttributeModel attribute : record.attributes()) {
            AttributeModel first = byName.putIfAbsent(attribute.name(), attribute);
            if (first != null) {
                diagnostics.error(id(), attribute.attribute().origin(), """
                        `%s` and `%s` are both stored as `%s`, and an item has one attribute of a name. Rename one \
                        with @Attribute(name = …).""".formatted(
                                first.component(), attribute.component(), attribute.name()));
            }
        }
    }
}
