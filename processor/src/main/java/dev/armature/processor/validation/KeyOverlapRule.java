package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.KeyPattern;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/** No two entities of a table can have the same key. */
final class KeyOverlapRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.KEY_OVERLAP;
    }

    @Override
    public void check(SharedTableModel table, Diagnostics diagnostics) {
        List<TableModel> entities = table.entities();
        for (int later = 1; later < entities.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                check(entities.get(earlier), entities.get(later), diagnostics);
            }
        }
    }

    private void check(TableModel first, TableModel second, Diagnostics diagnostics) {
        Optional<ComposedKeyModel> firstKey = first.key().composed();
        Optional<ComposedKeyModel> secondKey = second.key().composed();
        if (firstKey.isPresent() && secondKey.isPresent() && overlap(firstKey.get(), secondKey.get())) {
            KeyTemplateModel template = secondKey
                    .get()
                    .sort()
                    .filter(sort -> !sort.isWhole())
                    .orElse(secondKey.get().partition());
            diagnostics.error(id(), template.text().origin(), """
                    The keys of `%s` and `%s` can be the same, and one would overwrite the other: %s and %s. Begin one of \
                    the templates with a literal of its own.""".formatted(
                    first.entity().type(), second.entity().type(), text(firstKey.get()), text(secondKey.get())));
        }
    }

    private static boolean overlap(ComposedKeyModel first, ComposedKeyModel second) {
        return overlap(first.partition(), second.partition())
                && (first.sort().isEmpty()
                        || second.sort().isEmpty()
                        || overlap(first.sort().get(), second.sort().get()));
    }

    private static boolean overlap(KeyTemplateModel first, KeyTemplateModel second) {
        return KeyPattern.of(first).overlaps(KeyPattern.of(second));
    }

    private static String text(ComposedKeyModel key) {
        return "`" + key.partition().text().value() + "`"
                + key.sort().map(sort -> " with `" + sort.text().value() + "`").orElse("");
    }
}
