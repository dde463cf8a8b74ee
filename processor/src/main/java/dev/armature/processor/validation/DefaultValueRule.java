package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.RecordModel;
import java.util.Optional;

/** A default is given to a required component of a scalar or enum type, as text that the type's parser reads. */
final class DefaultValueRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.DEFAULT_VALUE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            attribute
                    .defaultText()
                    .ifPresent(text -> obstacle(attribute, text.value())
                            .ifPresent(obstacle -> report(attribute, text, obstacle, diagnostics)));
        }
    }

    private void report(AttributeModel attribute, Declared<String> text, String obstacle, Diagnostics diagnostics) {
        diagnostics.error(id(), text.origin(), "@Default of `%s` %s.".formatted(attribute.component(), obstacle));
    }

    private static Optional<String> obstacle(AttributeModel attribute, String text) {
        if (attribute.presence().allowsAbsence()) {
            return Optional.of("would never be used: `%s` is read as absent where the attribute is. Drop one of the two"
                    .formatted(attribute.declaredType()));
        }
        if (attribute.codec() instanceof CodecModel.Enumeration enumeration) {
            return enumeration.constants().contains(text)
                    ? Optional.empty()
                    : Optional.of("is `%s`, and `%s` has the constants %s. Name one of them"
                            .formatted(text, enumeration.javaType(), String.join(", ", enumeration.constants())));
        }
        if (attribute.codec() instanceof CodecModel.Scalar scalar && DefaultTexts.isSupported(scalar.kind())) {
            return DefaultTexts.isReadable(scalar.kind(), text)
                    ? Optional.empty()
                    : Optional.of("is `%s`, which does not read as `%s`. Correct the text"
                            .formatted(text, scalar.javaType()));
        }
        return Optional.of("is given to a `%s`, and only scalars and enums have one. Declare an Optional"
                .formatted(attribute.declaredType()));
    }
}
