package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.catalog.TimeToLive;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.ttl.ExpirySweeper;
import dev.armature.engine.wording.ControlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveResponse;
import java.time.Duration;
import java.util.Optional;

/** UpdateTimeToLive: lets the items of a table expire, or no longer; at once, but not twice within an hour. */
final class UpdateTimeToLiveHandler implements OperationHandler<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> {
    private static final Duration INTERVAL = Duration.ofHours(1);

    private final Tables tables;
    private final ExpirySweeper sweeper;
    private final EngineClock clock;

    UpdateTimeToLiveHandler(Tables tables, ExpirySweeper sweeper, EngineClock clock) {
        this.tables = tables;
        this.sweeper = sweeper;
        this.clock = clock;
    }

    @Override
    public UpdateTimeToLiveResponse handle(UpdateTimeToLiveRequest request) {
        TimeToLiveSpecification asked = request.timeToLiveSpecification();
        tables.change(request.tableName(), table -> changed(table, asked));
        sweeper.startIfNeeded();
        return new UpdateTimeToLiveResponse(asked);
    }

    private TableDefinition changed(TableDefinition table, TimeToLiveSpecification asked) {
        Optional<TimeToLive> before = table.settings().timeToLive();
        Optional<TimeToLive> enabled = before.filter(TimeToLive::enabled);
        if (enabled.isPresent() && !enabled.get().attribute().equals(asked.attributeName())) {
            throw new ValidationException(
                    ControlWording.otherExpiryAttribute(enabled.get().attribute()));
        }
        if (enabled.isPresent() == asked.enabled()) {
            throw new ValidationException(ControlWording.expiryUnchanged(asked.enabled()));
        }
        long now = clock.millis();
        if (before.isPresent() && now - before.get().changedAtMillis() < INTERVAL.toMillis()) {
            throw new ValidationException(ControlWording.expiryChangedTooOften());
        }
        return table.with(table.settings().with(new TimeToLive(asked.enabled(), asked.attributeName(), now)));
    }
}
