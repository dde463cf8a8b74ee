package dev.armature.conformance.mapper.templates;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What a device measured. */
@Table(name = "SiteTelemetry", partitionKey = "pk", sortKey = "sk", allowScan = true)
@Gsi(
        name = "by-site",
        projection = ProjectionType.INCLUDE,
        include = "value",
        partitionKey = "site-pk",
        sortKey = "site-sk")
@Lsi(name = "by-value")
@Key(partition = "DEV#{deviceId}", sort = "{at}#{seq:10}")
@Key(index = "by-site", partition = "SITE#{site}", sort = "{level:3}#{at}")
public record Reading(
        String deviceId,
        Instant at,
        long seq,
        Optional<String> site,
        int level,
        @LsiKey(index = "by-value") BigDecimal value,
        @Attribute(name = "note") Optional<String> note) {}
