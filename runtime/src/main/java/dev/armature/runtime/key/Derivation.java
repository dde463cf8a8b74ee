package dev.armature.runtime.key;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** How a part of a key is made of a component that the key holds elsewhere. */
sealed interface Derivation {

    /** Returns the place of the component that it is made of. */
    KeyComponent<?> source();

    /** Returns the part's text, of the text of the component. */
    String of(String text);

    /** The day of a time. */
    record Day(KeyComponent<?> source) implements Derivation {

        private static final int DATE_CHARACTERS = 10;

        @Override
        public String of(String text) {
            return text.length() < DATE_CHARACTERS ? text : text.substring(0, DATE_CHARACTERS);
        }

        /**
         * Returns the days from one time to another, both included.
         *
         * @throws IllegalArgumentException if a time's text does not begin with a date, or there are more than {@code most}
         */
        List<String> between(String lower, String upper, int most) {
            LocalDate first = date(lower);
            LocalDate last = date(upper);
            if (last.isBefore(first)) {
                return List.of();
            }
            if (first.plusDays(most).isBefore(last.plusDays(1))) {
                throw new IllegalArgumentException("component `" + source.name() + "` between " + first + " and " + last
                        + " lies in more than " + most + " partitions; ask for less at a time");
            }
            return first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toList();
        }

        private LocalDate date(String text) {
            try {
                return LocalDate.parse(of(text));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(source.subject(text) + " does not begin with a date", e);
            }
        }
    }

    /**
     * The number of a shard, with zeros in front so that all are of one length: the CRC-32 of the text's UTF-8 form, modulo
     * the number of shards. Stored keys depend on it, so it never changes.
     */
    record Shard(KeyComponent<?> source, int shards) implements Derivation {

        private static final int MOST = 1_000;

        public Shard {
            if (shards < 2 || shards > MOST) {
                throw new IllegalArgumentException("A key is spread over 2 to " + MOST + " shards, not " + shards);
            }
        }

        @Override
        public String of(String text) {
            CRC32 checksum = new CRC32();
            checksum.update(text.getBytes(StandardCharsets.UTF_8));
            return text((int) (checksum.getValue() % shards));
        }

        List<String> all() {
            return IntStream.range(0, shards).mapToObj(this::text).toList();
        }

        private String text(int shard) {
            int digits = Integer.toString(shards - 1).length();
            return String.format(Locale.ROOT, "%0" + digits + "d", shard);
        }
    }
}
