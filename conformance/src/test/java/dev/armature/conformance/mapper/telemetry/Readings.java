package dev.armature.conformance.mapper.telemetry;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ways in which readings are read, over days and shards. */
@Repository(Reading.class)
interface Readings {
    Optional<Reading> find(String deviceId, Instant at, long seq);

    List<Reading> between(
            String deviceId,
            @Where(value = Comparison.GE, component = "at") Instant from,
            @Where(value = Comparison.LE, component = "at") Instant to);

    List<Reading> ofSite(String site, @Where(Comparison.GE) Instant at);
}
