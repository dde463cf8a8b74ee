package dev.armature.processor.validation;

import dev.armature.annotation.AttributeType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Part;
import dev.armature.processor.model.TableModel;
import java.util.stream.Stream;

/** A number in a sort key's template is padded: as plain text, 10 sorts before 9. */
final class UnpaddedNumberRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.UNPADDED_NUMBER;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        Stream.concat(
                        table.entity().composition().primary().stream(),
                        table.entity().composition().indexes().values().stream())
                .map(ComposedKeyModel::sort)
                .flatMap(sort -> sort.stream())
                .filter(template -> !template.isWhole())
                .forEach(template -> template.parts().stream()
                        .filter(part ->
                                part.width() == 0 && part.attribute().codec().type() == AttributeType.N)
                        .forEach(part -> report(template, part, diagnostics)));
    }

    private void report(KeyTemplateModel template, Part part, Diagnostics diagnostics) {
        String component = part.attribute().component();
        boolean isWhole = part.attribute()
                .codec()
                .scalarKind()
                .filter(KeyTemplateRule::isWhole)
                .isPresent();
        diagnostics.error(
                id(),
                template.text().origin(),
                "The template `%s` sorts the number `%s` as text, where 10 comes before 9. %s."
                        .formatted(
                                template.text().value(),
                                component,
                                isWhole
                                        ? "Say to how many digits it is padded: `{%s:4}`".formatted(component)
                                        : "Use a whole number, which can be padded, or a time"));
    }
}
