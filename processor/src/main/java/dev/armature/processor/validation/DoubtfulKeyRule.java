package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;

/** A key is compared by its stored form, which floating-point numbers and converters may not keep stable. */
final class DoubtfulKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.DOUBTFUL_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            if (!attribute.keyUses().isEmpty()) {
                Origin origin = attribute.keyUses().get(0).origin();
                if (attribute
                        .codec()
                        .scalarKind()
                        .filter(ScalarKind::isFloatingPoint)
                        .isPresent()) {
                    diagnostics.warn(id(), origin, """
                            `%s` is a key of type `%s`: two values that should be equal may differ in a digit and be \
                            two items. Use BigDecimal or long.""".formatted(
                                    attribute.component(), attribute.codec().javaType()));
                }
                if (attribute.codec() instanceof CodecModel.Converted converted) {
                    diagnostics.warn(
                            id(), origin, """
                            `%s` is a key, and an item is found only if `%s` writes equal values alike, and in the \
                            order that queries expect. If it does, add @SuppressWarnings("%s").""".formatted(attribute.component(), converted.converter(), id().code()));
                }
            }
        }
    }
}
