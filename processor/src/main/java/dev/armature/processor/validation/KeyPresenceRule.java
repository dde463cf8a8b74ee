package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.TableModel;

/** A key attribute of the table itself is never absent; in an index, absence keeps an item out. */
final class KeyPresenceRule implements Rule.OfTable {

    @Override
    public RuleId id() {
        return RuleId.KEY_PRESENCE;
    }

    /** A generated id may be null on its way in; what is stored has one. */
    private static boolean isMadeWhereAbsent(AttributeModel attribute) {
        return attribute.presence() == Presence.NULLABLE
                && attribute.policy().generatedId().isPresent();
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (KeyPart part : table.key().parts()) {
            if (part.attribute().presence().allowsAbsence() && !isMadeWhereAbsent(part.attribute())) {
                diagnostics.error(id(), part.use().origin(), """
                        `%s` is a key of the table and can be absent. PutItem would fail with "One of the required \
                        keys was not given a value". Declare a type that is always there; only keys of an index may \
                        be absent.""".formatted(
                                part.attribute().component()));
            }
        }
    }
}
