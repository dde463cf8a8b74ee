package dev.armature.conformance.mapper.templates;

import dev.armature.annotation.Projection;
import java.time.Instant;
import java.util.Optional;

/** How loud it was where: attributes of a reading, which the index of sites holds in its key alone. */
@Projection(of = Reading.class)
record SiteLevel(String deviceId, Instant at, Optional<String> site, int level) {}
