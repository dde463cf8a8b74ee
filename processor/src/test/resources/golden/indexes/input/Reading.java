package forum;

import dev.armature.annotation.*;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A number and bytes as keys, and a key of two by three attributes. */
@Table(name = "Readings")
@Gsi(name = "site-metric-at", accessor = "bySiteMetric", projection = ProjectionType.INCLUDE, include = {"value", "unit"})
@Lsi(name = "Level-index", accessor = "byLevel", projection = ProjectionType.KEYS_ONLY)
@Lsi(name = "Hash-index", accessor = "byHash")
public record Reading(
    @PartitionKey long device,
    @SortKey byte[] sequence,
    @GsiKey(index = "site-metric-at", order = 0) String site,
    @GsiKey(index = "site-metric-at", order = 1) String metric,
    @GsiKey(index = "site-metric-at", type = KeyType.SORT, order = 0) String zone,
    @GsiKey(index = "site-metric-at", type = KeyType.SORT, order = 1) Instant at,
    @GsiKey(index = "site-metric-at", type = KeyType.SORT, order = 2) @LsiKey(index = "Level-index") OptionalInt level,
    @LsiKey(index = "Hash-index") java.nio.ByteBuffer hash,
    @Nullable Double value,
    @Default("K") String unit) {}
