package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Literal;
import dev.armature.processor.model.KeyTemplateModel.Part;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** What ends a component in a sort key sorts below whatever could continue it, and is not the escape. */
final class TemplateDelimiterRule implements Rule.OfTable {

    private static final char ESCAPE = '%';

    @Override
    public RuleId id() {
        return RuleId.TEMPLATE_DELIMITER;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        Stream.concat(
                        table.entity().composition().primary().stream(),
                        table.entity().composition().indexes().values().stream())
                .forEach(key -> check(key, diagnostics));
    }

    private void check(ComposedKeyModel key, Diagnostics diagnostics) {
        check(key.partition(), false, diagnostics);
        key.sort().ifPresent(sort -> check(sort, true, diagnostics));
    }

    private void check(KeyTemplateModel template, boolean isSort, Diagnostics diagnostics) {
        List<KeyTemplateModel.Segment> segments = template.segments();
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i) instanceof Literal literal && segments.get(i - 1) instanceof Part part) {
                char first = literal.text().charAt(0);
                if (first == ESCAPE) {
                    diagnostics.error(id(), template.text().origin(), """
                            The template `%s` ends `%s` with `%%`, which escapes characters inside it. Use another \
                            delimiter, such as `#`.""".formatted(
                                    template.text().value(), part.attribute().component()));
                } else if (isSort && first > ESCAPE && !isFixed(part)) {
                    diagnostics.error(id(), template.text().origin(), """
                            The template `%s` ends `%s` with `%c`, which sorts above other characters: a value would not \
                            sort before a longer one that begins with it, and ranges would be wrong. Use `#`, `!`, `$` \
                            or a space.""".formatted(
                                    template.text().value(), part.attribute().component(), first));
                }
            }
        }
    }

    /** Returns whether all values have as many characters. */
    private static boolean isFixed(Part part) {
        AttributeModel attribute = part.attribute();
        return part.width() > 0
                || attribute
                        .codec()
                        .scalarKind()
                        .filter(TemplateDelimiterRule::isFixed)
                        .isPresent();
    }

    private static boolean isFixed(ScalarKind kind) {
        return switch (kind) {
            case CHAR, UUID, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, LOCAL_TIME, YEAR_MONTH -> true;
            default -> false;
        };
    }
}
