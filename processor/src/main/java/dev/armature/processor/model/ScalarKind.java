package dev.armature.processor.model;

import dev.armature.annotation.AttributeType;
import java.util.Arrays;
import java.util.Optional;

/**
 * Each Java type that is stored as a single string, number, byte string or truth value, with its DynamoDB type and the
 * order of that form.
 *
 * <p>This table is the one place that decides how a scalar is stored. Forms that keep their order pad to a fixed width:
 * times carry nine digits of second fraction, and years run from 0000 to 9999; a value outside is refused when it is
 * written.
 */
public enum ScalarKind {
    /** Stored as it is. Ordered by UTF-8 bytes, which differs from {@code compareTo} (UTF-16) beyond U+FFFF only. */
    STRING("java.lang.String", AttributeType.S, KeyOrder.DEFINED),
    /** One UTF-16 unit; half of a surrogate pair is refused when it is written. */
    CHAR("char", AttributeType.S, KeyOrder.NATURAL),
    BOOLEAN("boolean", AttributeType.BOOL, KeyOrder.NONE),
    BYTE("byte", AttributeType.N, KeyOrder.NATURAL),
    SHORT("short", AttributeType.N, KeyOrder.NATURAL),
    INT("int", AttributeType.N, KeyOrder.NATURAL),
    LONG("long", AttributeType.N, KeyOrder.NATURAL),
    /**
     * The shortest decimal that reads back as the same value; NaN and infinities are refused. A poor key, since
     * equality is by that decimal.
     */
    FLOAT("float", AttributeType.N, KeyOrder.NATURAL),
    /** As {@link #FLOAT}. */
    DOUBLE("double", AttributeType.N, KeyOrder.NATURAL),
    /** Exact to 38 digits. Trailing zeros are not kept: {@code compareTo} is, {@code equals} is not. */
    BIG_DECIMAL("java.math.BigDecimal", AttributeType.N, KeyOrder.NATURAL),
    /** Exact to 38 digits. */
    BIG_INTEGER("java.math.BigInteger", AttributeType.N, KeyOrder.NATURAL),
    /**
     * Lower-case text of 36 characters. Ordered as RFC 9562 has it, so that versions 6 and 7 sort by time;
     * {@code UUID.compareTo} compares signed halves, and differs.
     */
    UUID("java.util.UUID", AttributeType.S, KeyOrder.DEFINED),
    /** UTC with nine fraction digits: {@code 2026-01-31T08:15:30.000000000Z}. */
    INSTANT("java.time.Instant", AttributeType.S, KeyOrder.NATURAL),
    /** As a number of epoch seconds, rounded down; chosen by {@code @Ttl} and by no type. */
    EPOCH_SECONDS("java.time.Instant as epoch seconds", AttributeType.N, KeyOrder.NATURAL),
    /** {@code 2026-01-31}. */
    LOCAL_DATE("java.time.LocalDate", AttributeType.S, KeyOrder.NATURAL),
    /** With nine fraction digits: {@code 2026-01-31T08:15:30.000000000}. */
    LOCAL_DATE_TIME("java.time.LocalDateTime", AttributeType.S, KeyOrder.NATURAL),
    /** With nine fraction digits: {@code 08:15:30.000000000}. */
    LOCAL_TIME("java.time.LocalTime", AttributeType.S, KeyOrder.NATURAL),
    /** {@code 2026-01-31T08:15:30+01:00}; text order ignores the offset. */
    OFFSET_DATE_TIME("java.time.OffsetDateTime", AttributeType.S, KeyOrder.NONE),
    /** {@code 2026-01-31T08:15:30+01:00[Europe/Paris]}; text order ignores the offset. */
    ZONED_DATE_TIME("java.time.ZonedDateTime", AttributeType.S, KeyOrder.NONE),
    /** The year as a number. */
    YEAR("java.time.Year", AttributeType.N, KeyOrder.NATURAL),
    /** {@code 2026-01}. */
    YEAR_MONTH("java.time.YearMonth", AttributeType.S, KeyOrder.NATURAL),
    ZONE_ID("java.time.ZoneId", AttributeType.S, KeyOrder.NONE),
    /** Seconds as a decimal with up to nine fraction digits; ISO-8601 text would not keep its order. */
    DURATION("java.time.Duration", AttributeType.N, KeyOrder.NATURAL),
    /** ISO-8601 text, {@code P1Y2M3D}; periods have no order. */
    PERIOD("java.time.Period", AttributeType.S, KeyOrder.NONE),
    URI("java.net.URI", AttributeType.S, KeyOrder.NONE),
    /** The BCP 47 language tag. */
    LOCALE("java.util.Locale", AttributeType.S, KeyOrder.NONE),
    /** The ISO 4217 code. */
    CURRENCY("java.util.Currency", AttributeType.S, KeyOrder.NONE),
    /** Ordered as unsigned bytes, like {@code Arrays.compareUnsigned}. */
    BYTES("byte[]", AttributeType.B, KeyOrder.DEFINED),
    /** The remaining bytes, ordered as unsigned; {@code ByteBuffer.compareTo} compares them signed. */
    BYTE_BUFFER("java.nio.ByteBuffer", AttributeType.B, KeyOrder.DEFINED);

    /** The canonical name of the Java type, the primitive one where it has a box. */
    private final String typeName;

    private final AttributeType type;
    private final KeyOrder order;

    ScalarKind(String typeName, AttributeType type, KeyOrder order) {
        this.typeName = typeName;
        this.type = type;
        this.order = order;
    }

    /** Returns the kind of a type given by canonical name, where a box stands for its primitive. */
    public static Optional<ScalarKind> find(String typeName) {
        String name = switch (typeName) {
            case "java.lang.Boolean" -> "boolean";
            case "java.lang.Byte" -> "byte";
            case "java.lang.Short" -> "short";
            case "java.lang.Integer" -> "int";
            case "java.lang.Long" -> "long";
            case "java.lang.Float" -> "float";
            case "java.lang.Double" -> "double";
            case "java.lang.Character" -> "char";
            default -> typeName;
        };
        return Arrays.stream(values())
                .filter(kind -> kind.typeName.equals(name))
                .findFirst();
    }

    /** Returns the DynamoDB type: S, N, B or BOOL. */
    public AttributeType type() {
        return type;
    }

    /** Returns how the stored form is ordered as a sort key. */
    public KeyOrder order() {
        return order;
    }

    /** Returns whether the values are numbers to reckon with, which times are not. */
    public boolean isNumber() {
        return type == AttributeType.N && this != EPOCH_SECONDS;
    }

    /** Returns whether the type is a binary floating-point number, whose values make poor keys. */
    public boolean isFloatingPoint() {
        return this == FLOAT || this == DOUBLE;
    }
}
