package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ScalarKind;

/** A size is limited to at least 1, of a type whose size the caller decides: strings, bytes, lists, sets, maps. */
final class MaxSizeRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.MAX_SIZE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            attribute.policy().maxSize().ifPresent(max -> check(attribute, max, diagnostics));
        }
    }

    private void check(AttributeModel attribute, Declared<Long> max, Diagnostics diagnostics) {
        if (max.value() < 1) {
            diagnostics.error(
                    id(),
                    max.origin(),
                    "@MaxSize of `%s` is %d, which leaves no value. Give at least 1."
                            .formatted(attribute.component(), max.value()));
        }
        if (!hasSize(attribute.codec())) {
            diagnostics.error(id(), max.origin(), """
                    @MaxSize limits strings, bytes, lists, sets and maps, and `%s` is of type `%s`. Drop it.""".formatted(attribute.component(), attribute.declaredType()));
        }
    }

    private static boolean hasSize(CodecModel codec) {
        if (codec instanceof CodecModel.Scalar scalar) {
            return scalar.kind() == ScalarKind.STRING
                    || scalar.kind() == ScalarKind.BYTES
                    || scalar.kind() == ScalarKind.BYTE_BUFFER;
        }
        return codec instanceof CodecModel.ListOf
                || codec instanceof CodecModel.SetOf
                || codec instanceof CodecModel.MapOf;
    }
}
