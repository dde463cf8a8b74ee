package iot;

import dev.armature.annotation.Projection;
import java.time.Instant;
import java.util.Optional;

@Projection(of = Reading.class)
public record SiteLevel(String deviceId, Instant at, Optional<String> site, int level) {}
