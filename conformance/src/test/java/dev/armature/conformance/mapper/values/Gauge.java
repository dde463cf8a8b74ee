package dev.armature.conformance.mapper.values;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;

/** An attribute of every type that is stored as a number, one of them the sort key. */
@Table(name = "Gauges")
record Gauge(
        @PartitionKey String name,
        @SortKey long at,
        byte level,
        short pins,
        int count,
        long total,
        float share,
        double celsius,
        BigDecimal price,
        BigInteger units,
        Year made,
        Duration spell) {}
