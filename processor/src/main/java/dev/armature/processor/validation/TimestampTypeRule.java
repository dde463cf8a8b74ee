package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ScalarKind;
import java.util.List;

/** A managed timestamp is an {@code Instant}, one of each kind, and managed in one way only. */
final class TimestampTypeRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.TIMESTAMP_TYPE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        checkKind(record, ManagedValue.CREATED_AT, diagnostics);
        checkKind(record, ManagedValue.UPDATED_AT, diagnostics);
        for (AttributeModel attribute : record.attributes()) {
            attribute.managed().stream()
                    .skip(1)
                    .forEach(managed -> diagnostics.error(
                            id(),
                            managed.origin(),
                            "`%s` is %s already, and cannot be %s too. Drop one of the two."
                                    .formatted(
                                            attribute.component(),
                                            attribute.managed().get(0).value().annotation(),
                                            managed.value().annotation())));
        }
    }

    private void checkKind(RecordModel record, ManagedValue value, Diagnostics diagnostics) {
        List<AttributeModel> attributes = record.attributes().stream()
                .filter(attribute -> attribute.isManaged(value))
                .toList();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeModel attribute = attributes.get(i);
            Declared<ManagedValue> managed = attribute.managed().stream()
                    .filter(declared -> declared.value() == value)
                    .findFirst()
                    .orElseThrow();
            if (!isInstant(attribute)) {
                diagnostics.error(
                        id(),
                        managed.origin(),
                        "`%s` holds a time that is set on writing, and its type is `%s`. Declare it as Instant."
                                .formatted(attribute.component(), attribute.declaredType()));
            }
            if (i > 0) {
                diagnostics.error(
                        id(),
                        managed.origin(),
                        "`%s` is a second %s beside `%s`. Keep one."
                                .formatted(
                                        attribute.component(),
                                        value.annotation(),
                                        attributes.get(0).component()));
            }
        }
    }

    private static boolean isInstant(AttributeModel attribute) {
        return (attribute.presence() == Presence.REQUIRED || attribute.presence() == Presence.NULLABLE)
                && attribute
                        .codec()
                        .scalarKind()
                        .filter(ScalarKind.INSTANT::equals)
                        .isPresent();
    }
}
