package dev.armature.samples.telemetry;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import java.time.Instant;

/**
 * What a device measured. A device has a partition for each day, and four of these, so that neither its age nor its rate
 * outgrows one; a site's readings are found through an index of its own shards.
 *
 * @param seq counted by the device; tells readings of one moment apart, and decides on the shard
 * @param celsius how warm it was
 */
@Table(name = "Telemetry", partitionKey = "pk", sortKey = "sk", stream = StreamView.NEW_AND_OLD_IMAGES)
@Gsi(name = "by-site", accessor = "bySite", partitionKey = "sitePk", sortKey = "siteSk")
@Key(partition = "DEVICE#{deviceId}#{at:date}#{shard}", sort = "{at}#{seq:10}", shards = 4, shardBy = "seq")
@Key(index = "by-site", partition = "SITE#{site}#{shard}", sort = "{at}#{deviceId}", shards = 4, shardBy = "deviceId")
@Ttl(attribute = "expiresAt", from = "at", after = "P7D")
public record Reading(String deviceId, Instant at, long seq, String site, double celsius) {}
