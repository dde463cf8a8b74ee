package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Collectors;

/** A document that can contain itself may nest deeper than the 32 levels that DynamoDB stores. */
final class RecursiveDocumentRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.RECURSIVE_DOCUMENT;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            List<TypeRef> cycle = cycle(attribute.codec());
            if (!cycle.isEmpty()) {
                diagnostics.warn(id(), attribute.origin(), """
                        `%s` lets `%s` contain itself (%s), and an item nests at most 32 levels. Writes of deeper \
                        values would fail with a ValidationException. If your data is never that deep, add \
                        @SuppressWarnings("%s").""".formatted(
                                attribute.component(),
                                record.type(),
                                cycle.stream().map(TypeRef::toString).collect(Collectors.joining(" → ")),
                                id().code()));
            }
        }
    }

    private static List<TypeRef> cycle(CodecModel codec) {
        if (codec instanceof CodecModel.Nested nested && !nested.cycle().isEmpty()) {
            return nested.cycle();
        }
        if (codec instanceof CodecModel.Json) {
            // What is one string nests as deep as it likes.
            return List.of();
        }
        return codec.parts().stream()
                .map(RecursiveDocumentRule::cycle)
                .filter(cycle -> !cycle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
