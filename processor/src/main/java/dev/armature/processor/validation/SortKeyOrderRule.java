package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.annotation.KeyType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.KeyOrder;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/** The stored form of a sort key keeps the order of its Java type, or has one that is defined. */
final class SortKeyOrderRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.SORT_KEY_ORDER;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            attribute.keyUses().stream()
                    .filter(use -> use.type() == KeyType.SORT)
                    .forEach(use -> obstacle(attribute.codec())
                            .ifPresent(obstacle -> report(attribute, use, obstacle, diagnostics)));
        }
    }

    /** Equality is as right for an enum in any order, so whoever asks for nothing else may say so. */
    private void report(AttributeModel attribute, KeyUse use, String obstacle, Diagnostics diagnostics) {
        String text = "`%s` cannot be a sort key: %s.".formatted(attribute.component(), obstacle);
        if (attribute.codec() instanceof CodecModel.Enumeration) {
            diagnostics.errorUnlessSilenced(id(), use.origin(), text);
        } else {
            diagnostics.error(id(), use.origin(), text);
        }
    }

    private static Optional<String> obstacle(CodecModel codec) {
        if (codec instanceof CodecModel.Enumeration enumeration && !isSorted(enumeration.constants())) {
            return Optional.of("""
                    `%s` is stored by name, and its constants are not declared in the order of their names. Sort the \
                    constants, store a number in its place, or, where no query asks for a range of it, silence this with \
                    @SuppressWarnings("ARM-106")""".formatted(codec.javaType()));
        }
        return codec.scalarKind()
                .filter(kind -> kind.order() == KeyOrder.NONE && kind.type() != AttributeType.BOOL)
                .map(kind -> """
                        the stored form of `%s` does not keep an order, so that queries for a range would give wrong \
                        items. %s""".formatted(codec.javaType(), remedy(kind)));
    }

    private static String remedy(ScalarKind kind) {
        return kind == ScalarKind.OFFSET_DATE_TIME || kind == ScalarKind.ZONED_DATE_TIME
                ? "Declare an Instant"
                : "Declare a type with an order, such as String, a number or Instant";
    }

    private static boolean isSorted(List<String> names) {
        return names.equals(names.stream().sorted().toList());
    }
}
