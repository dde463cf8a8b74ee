package types;

import dev.armature.annotation.*;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.math.*;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** A component of every type, in every form. */
@Table
public record EveryType(
    @PartitionKey ByteBuffer id,
    boolean truth,
    byte tiny,
    short small,
    int whole,
    long large,
    float single,
    double twice,
    char letter,
    Boolean boxedTruth,
    Byte boxedTiny,
    Short boxedSmall,
    Integer boxedWhole,
    Long boxedLarge,
    Float boxedSingle,
    Double boxedTwice,
    Character boxedLetter,
    String text,
    BigDecimal decimal,
    BigInteger integer,
    UUID uuid,
    Instant instant,
    LocalDate localDate,
    LocalDateTime localDateTime,
    LocalTime localTime,
    OffsetDateTime offsetDateTime,
    ZonedDateTime zonedDateTime,
    Year year,
    YearMonth yearMonth,
    ZoneId zoneId,
    Duration duration,
    Period period,
    URI uri,
    Locale locale,
    Currency currency,
    byte[] bytes,
    DayOfWeek day,
    Optional<Instant> maybeInstant,
    Optional<DayOfWeek> maybeDay,
    OptionalInt maybeInt,
    OptionalLong maybeLong,
    OptionalDouble maybeDouble,
    @Nullable String nullableText,
    @Nullable Integer nullableNumber,
    Optional<List<String>> maybeList,
    Set<String> strings,
    Set<Integer> numbers,
    Set<ByteBuffer> buffers,
    Set<DayOfWeek> days,
    List<Integer> list,
    List<Map<String, List<Set<DayOfWeek>>>> deep,
    Map<String, BigDecimal> map,
    Map<DayOfWeek, Integer> byDay,
    Map<UUID, List<String>> byId,
    Optional<Map<Integer, String>> byNumber,
    @Converted(Money.Converter.class) Money price,
    @Converted(Money.Converter.class) Optional<Money> discount,
    @Converted(Money.Converter.class) @Attribute(type = AttributeType.N) Money orderedPrice,
    @Converted(LevelConverter.class) Level level,
    @Ignore byte ignoredByte,
    @Ignore int ignoredInt,
    @Ignore long ignoredLong,
    @Ignore char ignoredChar,
    @Ignore boolean ignoredTruth,
    @Ignore @Nullable Object ignoredObject,
    @Ignore Optional<Object> ignoredOptional,
    @Ignore OptionalInt ignoredOptionalInt,
    @Ignore List<Object> ignoredList,
    @Ignore Set<Object> ignoredSet,
    @Ignore Map<String, Object> ignoredMap) {

  /** What `Converter` stores as cents. */
  public record Money(long cents) {

    public static final class Converter implements AttributeConverter<Money> {
      public Converter() {}

      @Override
      public void write(Money value, AttributeSink sink) {
        sink.number(value.cents());
      }

      @Override
      public Money read(AttributeSource source) {
        return new Money(source.longNumber());
      }

      @Override
      public dev.armature.runtime.value.AttributeType type() {
        return dev.armature.runtime.value.AttributeType.N;
      }
    }
  }

  public record Level(int value) {}

  public static final class LevelConverter implements AttributeConverter<Level> {
    public static final LevelConverter INSTANCE = new LevelConverter();

    private LevelConverter() {}

    @Override
    public void write(Level value, AttributeSink sink) {
      sink.number(value.value());
    }

    @Override
    public Level read(AttributeSource source) {
      return new Level(source.intNumber());
    }

    @Override
    public dev.armature.runtime.value.AttributeType type() {
      return dev.armature.runtime.value.AttributeType.N;
    }
  }
}
