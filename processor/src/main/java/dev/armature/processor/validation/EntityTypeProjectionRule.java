package dev.armature.processor.validation;

import dev.armature.annotation.ProjectionType;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;

/** An index of several entities holds what says which of them an entry is. */
final class EntityTypeProjectionRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.ENTITY_TYPE_PROJECTION;
    }

    @Override
    public void check(SharedTableModel shared, Diagnostics diagnostics) {
        for (IndexModel index : shared.indexes()) {
            if (index.projection().value() == ProjectionType.KEYS_ONLY
                    && shared.entitiesIn(index).size() > 1) {
                diagnostics.error(id(), index.projection().origin(), """
                        The index `%s` holds entries of several entities, and KEYS_ONLY leaves out `%s`, which tells them \
                        apart. Use INCLUDE, which holds it always, or ALL.""".formatted(
                                index.name().value(), shared.entityType().value()));
            }
            index.include().forEach(name -> checkIncluded(shared, index, name, diagnostics));
        }
    }

    private void checkIncluded(
            SharedTableModel shared, IndexModel index, Declared<String> name, Diagnostics diagnostics) {
        boolean isKnown = shared.entities().stream()
                .map(TableModel::entity)
                .flatMap(entity -> entity.ownAttributes().stream())
                .anyMatch(attribute -> attribute.name().equals(name.value()));
        if (!isKnown) {
            diagnostics.error(
                    RuleId.INDEX_PROJECTION,
                    name.origin(),
                    "The index `%s` includes `%s`, and no entity of the table stores an attribute of that name%s."
                            .formatted(
                                    index.name().value(),
                                    name.value(),
                                    name.value().equals(shared.entityType().value())
                                            ? ". It holds the entity's type always. Drop it"
                                            : ". Name attributes as they are stored"));
        }
    }
}
