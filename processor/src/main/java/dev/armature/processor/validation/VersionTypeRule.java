package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ScalarKind;
import java.util.List;

/** A record has at most one version, a whole number that is always stored. */
final class VersionTypeRule implements Rule.OfRecord {

    @Override
    public RuleId id() {
        return RuleId.VERSION_TYPE;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        List<AttributeModel> versions = record.attributes().stream()
                .filter(attribute -> attribute.isManaged(ManagedValue.VERSION))
                .toList();
        for (AttributeModel version : versions) {
            if (!isCounter(version)) {
                diagnostics.error(
                        id(),
                        version.managed().get(0).origin(),
                        "`%s` counts versions, and its type is `%s`. Declare it as long or int."
                                .formatted(version.component(), version.declaredType()));
            }
        }
        versions.stream()
                .skip(1)
                .forEach(version -> diagnostics.error(
                        id(),
                        version.managed().get(0).origin(),
                        "`%s` is a second @Version beside `%s`. Keep one."
                                .formatted(version.component(), versions.get(0).component())));
    }

    private static boolean isCounter(AttributeModel version) {
        return (version.presence() == Presence.REQUIRED || version.presence() == Presence.NULLABLE)
                && version.codec()
                        .scalarKind()
                        .filter(kind -> kind == ScalarKind.LONG || kind == ScalarKind.INT)
                        .isPresent();
    }
}
