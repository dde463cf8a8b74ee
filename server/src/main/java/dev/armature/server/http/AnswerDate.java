package dev.armature.server.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The date that an answer carries, as HTTP writes it. Made once a second, since writing it takes longer than finding an
 * item.
 *
 * @param second the second since the epoch that the text stands for
 */
record AnswerDate(long second, String text) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Immutable, so threads that replace it at once do no harm. */
    private static volatile AnswerDate last = of(Instant.EPOCH);

    private static AnswerDate of(Instant time) {
        return new AnswerDate(time.getEpochSecond(), FORMAT.format(time));
    }

    /** Returns the date of an answer that is sent now. */
    static String now() {
        Instant now = Instant.now();
        AnswerDate date = last;
        if (date.second != now.getEpochSecond()) {
            date = of(now);
            last = date;
        }
        return date.text;
    }
}
