package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Projection;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What an upsert that sets nothing else leaves of a {@link Gauge}. */
@Projection(of = Gauge.class)
record GaugeReadings(BigDecimal price, double celsius, BigInteger units) {}
