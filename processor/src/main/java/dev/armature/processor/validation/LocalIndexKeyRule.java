package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/** A local index adds one other sort key to a table that has a sort key. */
final class LocalIndexKeyRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.LOCAL_INDEX_KEY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (IndexModel index : table.indexes()) {
            if (index.isLocal()) {
                obstacle(table, index)
                        .ifPresent(obstacle -> diagnostics.error(
                                id(),
                                index.name().origin(),
                                "The local index `%s` %s."
                                        .formatted(index.name().value(), obstacle)));
            }
        }
    }

    private static Optional<String> obstacle(TableModel table, IndexModel index) {
        List<KeyPart> sort = index.key().sort();
        if (!table.key().hasSort()) {
            return Optional.of("""
                    needs a table with a sort key, and `%s` has none. CreateTable would fail with a \
                    ValidationException. Add @SortKey, or make the index a @Gsi""".formatted(table.entity().type()));
        }
        if (sort.isEmpty()) {
            return Optional.of("""
                    has no sort key: no stored component of `%s` carries @LsiKey(index = "%s"). Put it on the \
                    component that the index is ordered by""".formatted(table.entity().type(), index.name().value()));
        }
        if (sort.size() > 1) {
            return Optional.of(
                    "has %d sort keys, and a local index has one. Keep one @LsiKey; a @Gsi may take several attributes"
                            .formatted(sort.size()));
        }
        return table.key().partition().stream()
                        .anyMatch(part -> part.attribute().equals(sort.get(0).attribute()))
                ? Optional.of("has the table's partition key `%s` as its sort key. Put @LsiKey on another component"
                        .formatted(sort.get(0).attribute().component()))
                : Optional.empty();
    }
}
