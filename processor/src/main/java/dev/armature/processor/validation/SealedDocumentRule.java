package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SealedModel;
import java.util.HashMap;
import java.util.Map;

/** The variants of a sealed document can be told apart, by an attribute that none of them has itself. */
final class SealedDocumentRule implements Rule.OfRound {

    @Override
    public RuleId id() {
        return RuleId.SEALED_DOCUMENT;
    }

    @Override
    public void check(RoundModel round, Diagnostics diagnostics) {
        for (SealedModel document : round.sealedDocuments()) {
            checkTypeAttribute(round, document, diagnostics);
            checkNames(document, diagnostics);
        }
    }

    private void checkTypeAttribute(RoundModel round, SealedModel document, Diagnostics diagnostics) {
        String name = document.typeAttribute().value();
        if (name.isEmpty()) {
            diagnostics.error(
                    id(),
                    document.typeAttribute().origin(),
                    "`%s` has an empty `typeAttribute`. Name the attribute that says which type a value has."
                            .formatted(document.type()));
        }
        round.documents().stream()
                .filter(variant -> document.variants().stream()
                        .anyMatch(each -> each.type().equals(variant.type())))
                .flatMap(variant -> variant.attributes().stream())
                .filter(attribute -> attribute.name().equals(name))
                .forEach(attribute -> report(attribute, document, diagnostics));
    }

    private void report(AttributeModel attribute, SealedModel document, Diagnostics diagnostics) {
        diagnostics.error(id(), attribute.attribute().origin(), """
                `%s` is stored as `%s`, where `%s` stores which type a value has. Rename one, with @Attribute(name = …) \
                here or `typeAttribute` there.""".formatted(
                        attribute.component(), attribute.name(), document.type()));
    }

    private void checkNames(SealedModel document, Diagnostics diagnostics) {
        Map<String, SealedModel.Variant> byName = new HashMap<>();
        for (SealedModel.Variant variant : document.variants()) {
            SealedModel.Variant first = byName.putIfAbsent(variant.name().value(), variant);
            if (first != null) {
                diagnostics.error(id(), variant.name().origin(), """
                        `%s` and `%s` are both stored as type `%s` of `%s`, which could not be told apart. Name one with \
                        @Document(type = …).""".formatted(
                                first.type(), variant.type(), variant.name().value(), document.type()));
            }
        }
    }
}
