package dev.armature.conformance.mapper.telemetry;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.Table;
import java.time.Instant;

/** What a device measured: a partition for each day and shard, and an index that is spread over shards alone. */
@Table(name = "Telemetry", partitionKey = "pk", sortKey = "sk")
@Gsi(name = "by-site", accessor = "bySite", partitionKey = "gpk", sortKey = "gsk")
@Key(partition = "DEV#{deviceId}#{at:date}#{shard}", sort = "{at}#{seq:10}", shards = 4, shardBy = "seq")
@Key(index = "by-site", partition = "SITE#{site}#{shard}", sort = "{at}#{deviceId}", shards = 3, shardBy = "deviceId")
public record Reading(String deviceId, Instant at, long seq, String site, int celsius) {}
