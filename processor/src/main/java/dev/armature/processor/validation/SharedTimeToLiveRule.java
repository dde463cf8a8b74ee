package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TtlModel;
import java.util.Optional;

/** Entities of one table expire by one attribute, which is all that a table knows. */
final class SharedTimeToLiveRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.TIME_TO_LIVE;
    }

    @Override
    public void check(SharedTableModel shared, Diagnostics diagnostics) {
        Optional<String> first = shared.entities().stream()
                .flatMap(table -> table.settings().timesToLive().stream())
                .map(ttl -> ttl.attribute().value())
                .findFirst();
        for (TableModel table : shared.entities()) {
            for (TtlModel ttl : table.settings().timesToLive()) {
                if (!first.equals(Optional.of(ttl.attribute().value()))) {
                    diagnostics.error(id(), ttl.origin(), """
                            Items of the table expire by `%s`, and `%s` would by `%s`; a table knows one attribute. Give \
                            both the same name.""".formatted(
                                    first.orElseThrow(),
                                    table.entity().type(),
                                    ttl.attribute().value()));
                }
            }
        }
    }
}
