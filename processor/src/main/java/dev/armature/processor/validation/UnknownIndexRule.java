package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.KeyUse;
import dev.armature.processor.model.TableModel;
import java.util.stream.Collectors;

/** A key of an index names an index of its kind that the table declares. */
final class UnknownIndexRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.UNKNOWN_INDEX;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (AttributeModel attribute : table.entity().attributes()) {
            for (KeyUse use : attribute.keyUses()) {
                if (use.target() != KeyUse.Target.TABLE && !isDeclared(table, use)) {
                    report(table, attribute, use, diagnostics);
                }
            }
        }
    }

    private static boolean isDeclared(TableModel table, KeyUse use) {
        return table.indexes().stream()
                .anyMatch(index -> index.name().value().equals(use.index())
                        && index.isLocal() == (use.target() == KeyUse.Target.LOCAL_INDEX));
    }

    private void report(TableModel table, AttributeModel attribute, KeyUse use, Diagnostics diagnostics) {
        boolean isLocal = use.target() == KeyUse.Target.LOCAL_INDEX;
        boolean isOtherKind =
                table.indexes().stream().anyMatch(index -> index.name().value().equals(use.index()));
        String known = table.indexes().stream()
                .filter(index -> index.isLocal() == isLocal)
                .map(index -> "`" + index.name().value() + "`")
                .collect(Collectors.joining(", "));
        String problem = isOtherKind
                ? "which is a %s index. Use @%s".formatted(isLocal ? "global" : "local", isLocal ? "GsiKey" : "LsiKey")
                : "which `%s` does not declare. Add @%s(name = \"%s\")%s"
                        .formatted(
                                table.entity().type(),
                                isLocal ? "Lsi" : "Gsi",
                                use.index(),
                                known.isEmpty() ? "" : ", or name one of " + known);
        diagnostics.error(
                id(),
                use.origin(),
                "`%s` is a key of the index `%s`, %s.".formatted(attribute.component(), use.index(), problem));
    }
}
