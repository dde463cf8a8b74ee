package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.RecordModel;

/** A type that {@code @Attribute} asks for is the one that the Java type has, unless a converter decides. */
final class AttributeTypeRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.ATTRIBUTE_TYPE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            AttributeType asked = attribute.requestedType().value();
            if (asked != AttributeType.AUTO && asked != attribute.codec().type()) {
                diagnostics.error(id(), attribute.requestedType().origin(), """
                        `%s` asks for the type %s, and `%s` is stored as %s. Drop `type`, or give the component a \
                        converter with @Converted.""".formatted(
                                attribute.component(),
                                asked,
                                attribute.codec().javaType(),
                                attribute.codec().type()));
            }
        }
    }
}
