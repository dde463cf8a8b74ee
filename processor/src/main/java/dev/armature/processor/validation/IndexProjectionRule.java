package dev.armature.processor.validation;

import dev.armature.annotation.ProjectionType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An index with {@code INCLUDE} names attributes that exist and are no keys; another names none. */
final class IndexProjectionRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.INDEX_PROJECTION;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (IndexModel index : table.indexes()) {
            boolean isInclude = index.projection().value() == ProjectionType.INCLUDE;
            if (isInclude && index.include().isEmpty()) {
                diagnostics.error(id(), index.projection().origin(), """
                        The index `%s` has the projection INCLUDE and includes nothing. Name attributes in \
                        `include`, or use KEYS_ONLY.""".formatted(
                                index.name().value()));
            }
            Set<String> seen = new HashSet<>();
            for (Declared<String> name : index.include()) {
                if (!isInclude) {
                    diagnostics.error(id(), name.origin(), """
                            The index `%s` includes `%s` and has the projection %s, which leaves no choice. Use \
                            projection = ProjectionType.INCLUDE, or drop `include`.""".formatted(
                                    index.name().value(),
                                    name.value(),
                                    index.projection().value()));
                } else if (!seen.add(name.value())) {
                    diagnostics.error(
                            id(),
                            name.origin(),
                            "The index `%s` includes `%s` twice. Name it once."
                                    .formatted(index.name().value(), name.value()));
                } else {
                    checkName(table, index, name, diagnostics);
                }
            }
        }
    }

    private void checkName(TableModel table, IndexModel index, Declared<String> name, Diagnostics diagnostics) {
        if (table.key().contains(name.value()) || index.key().contains(name.value())) {
            diagnostics.error(id(), name.origin(), """
                    The index `%s` includes `%s`, which it holds anyway as a key. CreateTable would fail with a \
                    ValidationException. Drop it.""".formatted(index.name().value(), name.value()));
        } else if (!table.isShared()
                && table.entity().attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals(name.value()))) {
            Optional<String> meant = table.entity().attributes().stream()
                    .filter(attribute -> attribute.component().equals(name.value()))
                    .map(AttributeModel::name)
                    .findFirst();
            diagnostics.error(
                    id(),
                    name.origin(),
                    "The index `%s` includes `%s`, and `%s` has no attribute of that name. %s"
                            .formatted(
                                    index.name().value(),
                                    name.value(),
                                    table.entity().type(),
                                    meant.map("The component of that name is stored as `%s`."::formatted)
                                            .orElse("Name attributes as they are stored.")));
        }
    }
}
