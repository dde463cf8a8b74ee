package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Literals of {@code int} in conditions, updates and queries, whatever type of number the attribute has. */
final class NumberLiteralsTest {
    private static final GaugeKey KEY = new GaugeKey("boiler", 5);

    private final Engine engine = Engine.inMemory();
    private final GaugeRepository gauges = GaugesTable.over(engine.client()).gauges();

    @BeforeEach
    void store() {
        GaugesTable.over(engine.client()).createIfMissing();
        gauges.create(new Gauge(
                "boiler",
                5,
                (byte) 22,
                (short) 22,
                22,
                22,
                22,
                22,
                BigDecimal.valueOf(22),
                BigInteger.valueOf(22),
                Year.of(2022),
                Duration.ofSeconds(22)));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void conditionsTakeThem() {
        List<Gauge> found = gauges.byName("boiler")
                .filter(c -> c.level()
                        .ge(22)
                        .and(c.pins().le(22))
                        .and(c.count().eq(22))
                        .and(c.total().between(21, 23))
                        .and(c.share().gt(21))
                        .and(c.celsius().ge(22))
                        .and(c.price().lt(23))
                        .and(c.units().ne(23))
                        .and(c.made().eq(2022))
                        .and(c.spell().eq(22)))
                .toList();

        assertThat(found).hasSize(1);
        assertThat(gauges.byName("boiler").filter(c -> c.celsius().gt(22)).toList())
                .isEmpty();
    }

    @Test
    void conditionsOnSortKeysTakeThem() {
        assertThat(gauges.byName("boiler").at().ge(5).count()).isEqualTo(1);
        assertThat(gauges.byName("boiler").at().between(1, 5).count()).isEqualTo(1);
        assertThat(gauges.byName("boiler").at().eq(5).count()).isEqualTo(1);
        assertThat(gauges.byName("boiler").at().lt(5).count()).isZero();
    }

    @Test
    void updatesTakeThem() {
        gauges.update(KEY)
                .set(u -> u.level()
                        .to(1)
                        .pins()
                        .add(1)
                        .total()
                        .increment(2)
                        .share()
                        .decrement(2)
                        .celsius()
                        .to(30)
                        .price()
                        .toDifference(GaugeAttributes.PRICE, 2)
                        .units()
                        .incrementFrom(0, 1)
                        .made()
                        .to(1999))
                .execute();

        Gauge now = gauges.get(KEY).orElseThrow();
        assertThat(List.<Object>of(now.level(), now.pins(), now.total(), now.share(), now.celsius()))
                .containsExactly((byte) 1, (short) 23, 24L, 20f, 30d);
        assertThat(List.<Object>of(now.price(), now.units(), now.made()))
                .containsExactly(BigDecimal.valueOf(20), BigInteger.valueOf(23), Year.of(1999));
    }

    @Test
    void whatIsSetWhereNothingIsTakesThem() {
        GaugeKey other = new GaugeKey("kettle", 1);

        gauges.upsert(other)
                .set(u -> u.price()
                        .ifNotExists(7)
                        .celsius()
                        .to(GaugeAttributes.CELSIUS, 8)
                        .units()
                        .decrementFrom(10, 1))
                .execute();

        assertThat(gauges.find(other).as(GaugeReadingsProjection.OF_GAUGE).orElseThrow())
                .isEqualTo(new GaugeReadings(BigDecimal.valueOf(7), 8, BigInteger.valueOf(9)));
    }

    @Test
    void boxedValuesAndOtherTypesStayAsTheyWere() {
        Integer boxed = 22;
        long wide = 5_000_000_000L;

        assertThat(gauges.byName("boiler")
                        .filter(c -> c.count()
                                .eq(boxed)
                                .and(c.total().lt(wide))
                                .and(c.celsius().lt(22.5)))
                        .toList())
                .hasSize(1);
    }

    @Test
    void whatTheTypeCannotHoldIsRefused() {
        assertThatThrownBy(() -> gauges.byName("boiler").filter(c -> c.level().ge(300)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("300 is no value for attribute 'level'");
    }
}
