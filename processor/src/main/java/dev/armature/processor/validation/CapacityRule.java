package dev.armature.processor.validation;

import dev.armature.annotation.BillingMode;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Capacity;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.TableModel;

/** Capacity is given with {@code PROVISIONED} billing, to the table and each global index, and else not at all. */
final class CapacityRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.CAPACITY;
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        check(
                table,
                table.settings().capacity(),
                "The table `%s`".formatted(table.name().value()),
                diagnostics);
        for (IndexModel index : table.indexes()) {
            index.capacity()
                    .ifPresent(capacity -> check(
                            table,
                            capacity,
                            "The index `%s`".formatted(index.name().value()),
                            diagnostics));
        }
    }

    private void check(TableModel table, Capacity capacity, String owner, Diagnostics diagnostics) {
        boolean isProvisioned = table.settings().billing() == BillingMode.PROVISIONED;
        check(isProvisioned, capacity.read(), owner, "readCapacity", diagnostics);
        check(isProvisioned, capacity.write(), owner, "writeCapacity", diagnostics);
    }

    private void check(
            boolean isProvisioned, Declared<Long> units, String owner, String member, Diagnostics diagnostics) {
        if (isProvisioned && units.value() < 1) {
            diagnostics.error(id(), units.origin(), """
                    %s is PROVISIONED and has no `%s`. CreateTable would fail with a ValidationException. Give at \
                    least 1 unit.""".formatted(owner, member));
        } else if (!isProvisioned && units.value() != 0) {
            diagnostics.error(id(), units.origin(), """
                    %s has a `%s`, and the table is PAY_PER_REQUEST. CreateTable would fail with a \
                    ValidationException. Drop it, or use billing = BillingMode.PROVISIONED.""".formatted(owner, member));
        }
    }
}
