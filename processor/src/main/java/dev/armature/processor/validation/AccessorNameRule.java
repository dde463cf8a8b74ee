package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Each way to query a table has a repository method of its own name. */
final class AccessorNameRule implements Rule.OfTable {

    private static final Set<String> TAKEN = Set.of(
            "get",
            "find",
            "create",
            "put",
            "update",
            "upsert",
            "delete",
            "deleteAnyVersion",
            "scan",
            "batchGet",
            "hydrate",
            "batchWrite",
            "keyOf",
            "withIds",
            "async",
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    @Override
    public RuleId id() {
        return RuleId.ACCESSOR_NAME;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>(Set.of(table.accessor()));
        for (IndexModel index : table.indexes()) {
            String accessor = index.accessor().value();
            if (!SourceVersion.isIdentifier(accessor) || SourceVersion.isKeyword(accessor)) {
                diagnostics.error(
                        id(),
                        index.accessor().origin(),
                        "The accessor `%s` of the index `%s` is not a name that a Java method can have. Choose another."
                                .formatted(accessor, index.name().value()));
            } else if (TAKEN.contains(accessor)) {
                diagnostics.error(id(), index.accessor().origin(), """
                        The accessor `%s` of the index `%s` is a method that every repository has. Choose another, \
                        such as `by%s`.""".formatted(
                                accessor, index.name().value(), capitalised(accessor)));
            } else if (!names.add(accessor)) {
                diagnostics.error(id(), index.accessor().origin(), """
                        The accessor `%s` of the index `%s` is taken by another way to query `%s`. Choose another \
                        with `accessor`.""".formatted(
                                accessor, index.name().value(), table.entity().type()));
            }
        }
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
