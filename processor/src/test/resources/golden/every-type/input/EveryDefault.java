package types;

import dev.armature.annotation.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A default of every type that has one. */
@Document
record EveryDefault(
    @Default("true") boolean truth,
    @Default("-1") byte tiny,
    @Default("-1") Short small,
    @Default("-1") Integer whole,
    @Default("-1") long large,
    @Default("-1.5") float single,
    @Default("1e300") double twice,
    @Default("'") char letter,
    @Default("$T \"quoted\" \\ \u0001") String text,
    @Default("1.10") BigDecimal decimal,
    @Default("12345678901234567890") BigInteger integer,
    @Default("018f0000-0000-7000-8000-000000000000") UUID uuid,
    @Default("2026-01-31T08:15:30Z") Instant instant,
    @Default("2026-01-31") LocalDate localDate,
    @Default("2026-01-31T08:15:30") LocalDateTime localDateTime,
    @Default("08:15:30") LocalTime localTime,
    @Default("2026-01-31T08:15:30+01:00") OffsetDateTime offsetDateTime,
    @Default("2026-01-31T08:15:30+01:00[Europe/Paris]") ZonedDateTime zonedDateTime,
    @Default("2026") Year year,
    @Default("2026-01") YearMonth yearMonth,
    @Default("Europe/Paris") ZoneId zoneId,
    @Default("PT1H") Duration duration,
    @Default("P1M") Period period,
    @Default("https://example.com/") URI uri,
    @Default("pt-BR") Locale locale,
    @Default("EUR") Currency currency,
    @Default("MONDAY") DayOfWeek day) {}
