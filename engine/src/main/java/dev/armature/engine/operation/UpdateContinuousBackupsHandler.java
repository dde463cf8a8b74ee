package dev.armature.engine.operation;

import dev.armature.engine.catalog.PointInTimeRecovery;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.catalog.TableSettings;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.PointInTimeRecoverySpecification;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsResponse;
import java.util.Optional;

/** UpdateContinuousBackups: keeps whether a table is to be recoverable. No past is kept, so nothing can be recovered. */
final class UpdateContinuousBackupsHandler
        implements OperationHandler<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse> {
    private static final int MAX_DAYS = 35;

    private final Tables tables;
    private final EngineClock clock;

    UpdateContinuousBackupsHandler(Tables tables, EngineClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public UpdateContinuousBackupsResponse handle(UpdateContinuousBackupsRequest request) {
        PointInTimeRecoverySpecification asked = request.pointInTimeRecoverySpecification();
        int days = asked.recoveryPeriodInDays().orElse(MAX_DAYS);
        if (days < 1 || days > MAX_DAYS) {
            throw new ValidationException(RequestWording.constraint(
                    Integer.toString(days),
                    "pointInTimeRecoverySpecification.recoveryPeriodInDays",
                    days < 1 ? "have value greater than or equal to 1" : "have value less than or equal to 35"));
        }
        if (!asked.pointInTimeRecoveryEnabled() && asked.recoveryPeriodInDays().isPresent()) {
            throw new ValidationException(ControlWording.periodWithoutRecovery());
        }
        long now = clock.millis();
        TableDefinition changed = tables.changeForBackups(
                request.tableName(), table -> changed(table, asked.pointInTimeRecoveryEnabled(), days, now));
        return new UpdateContinuousBackupsResponse(Recoveries.describe(changed, now));
    }

    private static TableDefinition changed(TableDefinition table, boolean enabled, int days, long now) {
        TableSettings settings = table.settings();
        long since =
                settings.recovery().map(PointInTimeRecovery::enabledAtMillis).orElse(now);
        return table.with(
                settings.withRecovery(enabled ? Optional.of(new PointInTimeRecovery(days, since)) : Optional.empty()));
    }
}
