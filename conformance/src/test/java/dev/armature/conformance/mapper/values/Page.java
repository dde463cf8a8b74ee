package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.AttributeType;
import dev.armature.annotation.Compressed;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Converters;
import dev.armature.annotation.Document;
import dev.armature.annotation.Json;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A web page: values that DynamoDB cannot look into, and values that converters store. */
@Table(name = "Pages")
@Converters(Page.Minutes.class)
@SuppressWarnings("ARM-105")
record Page(
        @PartitionKey String url,
        @SortKey @Attribute(type = AttributeType.N) Duration age,
        @Json Map<String, List<String>> headers,
        @Json Everything everything,
        @Json Set<Integer> codes,
        @Compressed(maxBytes = 100) String text,
        @Compressed Optional<ByteBuffer> image,
        @Json @Compressed List<Everything> links,
        List<Duration> visits,
        Map<Level, Duration> byLevel,
        Set<Level> levels) {
    /** A value of each kind that JSON has. */
    @Document
    @SuppressWarnings("ARM-304")
    record Everything(
            String text,
            BigDecimal number,
            boolean truth,
            ByteBuffer bytes,
            Set<String> strings,
            Optional<Duration> duration,
            @Json List<Everything> more) {}

    /** How important it is, stored as a number. */
    @Converted(value = LevelConverter.class, type = AttributeType.N)
    record Level(int value) {}

    /** Stores durations as whole minutes. */
    static final class Minutes implements AttributeConverter<Duration> {
        public static final Minutes INSTANCE = new Minutes();

        private Minutes() {}

        @Override
        public dev.armature.runtime.value.AttributeType type() {
            return dev.armature.runtime.value.AttributeType.N;
        }

        @Override
        public void write(Duration value, AttributeSink sink) {
            sink.number(value.toMinutes());
        }

        @Override
        public Duration read(AttributeSource source) {
            return Duration.ofMinutes(source.longNumber());
        }
    }

    /** Stores levels as their number. */
    static final class LevelConverter implements AttributeConverter<Level> {
        public static final LevelConverter INSTANCE = new LevelConverter();

        private LevelConverter() {}

        @Override
        public dev.armature.runtime.value.AttributeType type() {
            return dev.armature.runtime.value.AttributeType.N;
        }

        @Override
        public void write(Level value, AttributeSink sink) {
            sink.number(value.value());
        }

        @Override
        public Level read(AttributeSource source) {
            return new Level(source.intNumber());
        }
    }

    static Page of(String url) {
        Everything inner = new Everything(
                "\"\\\n\u0001é\ud83c\udfb5",
                new BigDecimal("-1.5"),
                false,
                bytes(0),
                Set.of(),
                Optional.empty(),
                List.of());
        Everything outer = new Everything(
                "",
                new BigDecimal("12345678901234567890.123456789"),
                true,
                bytes(0, -1, 127),
                Set.of("a", "b"),
                Optional.of(Duration.ofMinutes(3)),
                List.of(inner, inner));
        return new Page(
                url,
                Duration.ofMinutes(7),
                Map.of("Accept", List.of("text/html", "*/*"), "Empty", List.of()),
                outer,
                Set.of(),
                "a".repeat(100),
                Optional.of(bytes(1, 2, 3)),
                List.of(outer, inner),
                List.of(Duration.ofMinutes(1)),
                Map.of(new Level(2), Duration.ofMinutes(2)),
                Set.of(new Level(1), new Level(3)));
    }

    Page withText(String other) {
        return new Page(url, age, headers, everything, codes, other, image, links, visits, byLevel, levels);
    }

    private static ByteBuffer bytes(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length);
        for (int value : values) {
            buffer.put((byte) value);
        }
        return buffer.flip();
    }
}
