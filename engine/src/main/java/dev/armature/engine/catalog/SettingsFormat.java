package dev.armature.engine.catalog;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is settled of tables, as attributes of their stored definitions; each part may be absent. */
final class SettingsFormat {
    private static final AttributeName NAME = AttributeName.of("name");
    private static final AttributeName EXPIRY = AttributeName.of("expiry");
    private static final AttributeName ENABLED = AttributeName.of("enabled");
    private static final AttributeName ATTRIBUTE = AttributeName.of("attribute");
    private static final AttributeName CHANGED_AT_MILLIS = AttributeName.of("changedAtMillis");
    private static final AttributeName RECOVERY = AttributeName.of("recovery");
    private static final AttributeName DAYS = AttributeName.of("days");
    private static final AttributeName SINCE_MILLIS = AttributeName.of("sinceMillis");
    private static final AttributeName PAY_PER_REQUEST_SINCE_MILLIS = AttributeName.of("payPerRequestSinceMillis");
    private static final AttributeName CLASS_CHANGED_AT_MILLIS = AttributeName.of("classChangedAtMillis");
    private static final AttributeName CAPACITY_CHANGES = AttributeName.of("capacityChanges");
    private static final AttributeName RAISED_AT_MILLIS = AttributeName.of("raisedAtMillis");
    private static final AttributeName LOWERED_AT_MILLIS = AttributeName.of("loweredAtMillis");
    private static final AttributeName LOWERED_THAT_DAY = AttributeName.of("loweredThatDay");
    private static final AttributeName LATEST_STREAM = AttributeName.of("latestStream");

    private SettingsFormat() {}

    static void write(TableSettings settings, AttributeSink sink) {
        if (settings.timeToLive().isPresent()) {
            TimeToLive expiry = settings.timeToLive().get();
            sink.attribute(EXPIRY).startMap();
            sink.attribute(ENABLED).bool(expiry.enabled());
            sink.attribute(ATTRIBUTE).string(expiry.attribute());
            sink.attribute(CHANGED_AT_MILLIS).number(expiry.changedAtMillis());
            sink.endMap();
        }
        if (settings.recovery().isPresent()) {
            PointInTimeRecovery recovery = settings.recovery().get();
            sink.attribute(RECOVERY).startMap();
            sink.attribute(DAYS).number(recovery.periodDays());
            sink.attribute(SINCE_MILLIS).number(recovery.enabledAtMillis());
            sink.endMap();
        }
        StoredFields.writeOptional(sink, PAY_PER_REQUEST_SINCE_MILLIS, settings.payPerRequestSinceMillis());
        StoredFields.writeOptional(sink, CLASS_CHANGED_AT_MILLIS, settings.classChangedAtMillis());
        writeCapacityChanges(settings, sink);
        if (settings.stream().isPresent()) {
            sink.attribute(LATEST_STREAM).startMap();
            StreamFormat.write(settings.stream().get(), sink);
            sink.endMap();
        }
    }

    private static void writeCapacityChanges(TableSettings settings, AttributeSink sink) {
        if (settings.capacityChanges().isEmpty()) {
            return;
        }
        sink.attribute(CAPACITY_CHANGES).startList();
        for (Map.Entry<String, CapacityChanges> changed :
                settings.capacityChanges().entrySet()) {
            CapacityChanges changes = changed.getValue();
            sink.startMap();
            sink.attribute(NAME).string(changed.getKey());
            StoredFields.writeOptional(sink, RAISED_AT_MILLIS, changes.raisedAtMillis());
            StoredFields.writeOptional(sink, LOWERED_AT_MILLIS, changes.loweredAtMillis());
            sink.attribute(LOWERED_THAT_DAY).number(changes.loweredThatDay());
            sink.endMap();
        }
        sink.endList();
    }

    static TableSettings read(AttributeSource source) {
        Optional<TimeToLive> expiry = Optional.empty();
        if (source.find(EXPIRY)) {
            source.enter();
            boolean enabled = source.find(ENABLED) && source.bool();
            expiry = Optional.of(new TimeToLive(
                    enabled,
                    source.at(ATTRIBUTE).string(),
                    source.at(CHANGED_AT_MILLIS).longNumber()));
            source.exit();
        }
        Optional<PointInTimeRecovery> recovery = Optional.empty();
        if (source.find(RECOVERY)) {
            source.enter();
            recovery = Optional.of(new PointInTimeRecovery(
                    source.at(DAYS).intNumber(), source.at(SINCE_MILLIS).longNumber()));
            source.exit();
        }
        return new TableSettings(
                expiry,
                recovery,
                StoredFields.optional(source, PAY_PER_REQUEST_SINCE_MILLIS),
                StoredFields.optional(source, CLASS_CHANGED_AT_MILLIS),
                readCapacityChanges(source),
                readLatestStream(source));
    }

    private static Map<String, CapacityChanges> readCapacityChanges(AttributeSource source) {
        if (!source.find(CAPACITY_CHANGES)) {
            return Map.of();
        }
        Map<String, CapacityChanges> changes = new HashMap<>();
        for (source.enter(); StoredFields.nextMap(source); source.exit()) {
            changes.put(
                    source.at(NAME).string(),
                    new CapacityChanges(
                            StoredFields.optional(source, RAISED_AT_MILLIS),
                            StoredFields.optional(source, LOWERED_AT_MILLIS),
                            source.at(LOWERED_THAT_DAY).intNumber()));
        }
        source.exit();
        return changes;
    }

    private static Optional<StreamDefinition> readLatestStream(AttributeSource source) {
        if (!source.find(LATEST_STREAM)) {
            return Optional.empty();
        }
        source.enter();
        StreamDefinition stream = StreamFormat.read(source);
        source.exit();
        return Optional.of(stream);
    }
}
