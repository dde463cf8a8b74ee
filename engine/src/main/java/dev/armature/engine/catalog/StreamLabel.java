package dev.armature.engine.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Labels of streams: the time at which they begin, {@code 2030-01-01T00:00:00.000}. */
final class StreamLabel {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private StreamLabel() {}

    static String of(long millis) {
        return FORMAT.format(Instant.ofEpochMilli(millis));
    }
}
