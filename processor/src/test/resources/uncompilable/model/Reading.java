package music;

import dev.armature.annotation.GsiKey;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.KeyType;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;
import dev.armature.annotation.WriteOnce;
import java.time.Instant;

/** What a listener reads on a meter: an index with several partition and sort key attributes. */
@Table(name = "Readings", allowScan = true)
@Gsi(name = "site-metric-at", accessor = "bySiteMetric")
public record Reading(
    @PartitionKey String id,
    @GsiKey(index = "site-metric-at", order = 0) String site,
    @GsiKey(index = "site-metric-at", order = 1) String metric,
    @GsiKey(index = "site-metric-at", type = KeyType.SORT, order = 0) String zone,
    @GsiKey(index = "site-metric-at", type = KeyType.SORT, order = 1) Instant at,
    @WriteOnce boolean valid,
    @Unique long serial,
    double value) {}
