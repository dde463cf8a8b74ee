package music;

import dev.armature.annotation.*;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.time.DayOfWeek;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "every.type-1")
public record EveryType(
    @PartitionKey String id,
    boolean v00,
    byte v01,
    short v02,
    int v03,
    long v04,
    float v05,
    double v06,
    char v07,
    Boolean v08,
    Byte v09,
    Short v10,
    Integer v11,
    Long v12,
    Float v13,
    Double v14,
    Character v15,
    String v16,
    java.math.BigDecimal v17,
    java.math.BigInteger v18,
    java.util.UUID v19,
    java.time.Instant v20,
    java.time.LocalDate v21,
    java.time.LocalDateTime v22,
    java.time.LocalTime v23,
    java.time.OffsetDateTime v24,
    java.time.ZonedDateTime v25,
    java.time.Year v26,
    java.time.YearMonth v27,
    java.time.ZoneId v28,
    java.time.Duration v29,
    java.time.Period v30,
    java.net.URI v31,
    java.util.Locale v32,
    java.util.Currency v33,
    byte[] v34,
    java.nio.ByteBuffer v35,
    DayOfWeek day,
    Optional<java.time.Instant> optional,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble,
    @Nullable String nullable,
    Set<String> strings,
    Set<Integer> numbers,
    Set<java.nio.ByteBuffer> buffers,
    Set<DayOfWeek> days,
    List<Map<String, List<Address>>> deep,
    Optional<List<Address>> former,
    Address address,
    @Converted(MoneyConverter.class) Money money,
    @Converted(MoneyConverter.class) Optional<Money> discount,
    @Ignore int cached,
    @Ignore Map<String, Object> scratch) {

  @Document
  public record Address(String street, @Default("US") String country, @Attribute(name = "zip-code") Optional<String> zip) {}

  public record Money(long cents) {}

  public static final class MoneyConverter implements AttributeConverter<Money> {
    @Override
    public void write(Money value, AttributeSink sink) {
      sink.number(value.cents());
    }

    @Override
    public Money read(AttributeSource source) {
      return new Money(source.longNumber());
    }

    @Override
    public AttributeType type() {
      return AttributeType.N;
    }
  }
}
