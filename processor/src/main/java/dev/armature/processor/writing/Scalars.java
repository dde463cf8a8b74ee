package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TypeRef;
import java.util.Optional;

/** What generated code says for each scalar type. */
final class Scalars {

    private Scalars() {}

    /** Returns the method of the runtime's standard converters that gives the type's converter. */
    static String converterMethod(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "string";
            case CHAR -> "charValue";
            case BOOLEAN -> "booleanValue";
            case BYTE -> "byteValue";
            case SHORT -> "shortValue";
            case INT -> "intValue";
            case LONG -> "longValue";
            case FLOAT -> "floatValue";
            case DOUBLE -> "doubleValue";
            case BIG_DECIMAL -> "bigDecimal";
            case BIG_INTEGER -> "bigInteger";
            case UUID -> "uuid";
            case INSTANT -> "instant";
            case EPOCH_SECONDS -> "epochSeconds";
            case LOCAL_DATE -> "localDate";
            case LOCAL_DATE_TIME -> "localDateTime";
            case LOCAL_TIME -> "localTime";
            case OFFSET_DATE_TIME -> "offsetDateTime";
            case ZONED_DATE_TIME -> "zonedDateTime";
            case YEAR -> "year";
            case YEAR_MONTH -> "yearMonth";
            case ZONE_ID -> "zoneId";
            case DURATION -> "duration";
            case PERIOD -> "period";
            case URI -> "uri";
            case LOCALE -> "locale";
            case CURRENCY -> "currency";
            case BYTES -> "bytes";
            case BYTE_BUFFER -> "byteBuffer";
        };
    }

    /** Returns the sink's method that takes the type as it is, without a converter. */
    static Optional<String> sinkMethod(ScalarKind kind) {
        return switch (kind) {
            case STRING -> Optional.of("string");
            case BOOLEAN -> Optional.of("bool");
            case BYTE, SHORT, INT, LONG, DOUBLE, BIG_DECIMAL -> Optional.of("number");
            case BYTES -> Optional.of("binary");
            // A float would be widened, which gives it digits that it has not.
            case FLOAT -> Optional.empty();
            case CHAR,
                    BIG_INTEGER,
                    UUID,
                    INSTANT,
                    EPOCH_SECONDS,
                    LOCAL_DATE,
                    LOCAL_DATE_TIME,
                    LOCAL_TIME,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    YEAR,
                    YEAR_MONTH,
                    ZONE_ID,
                    DURATION,
                    PERIOD,
                    URI,
                    LOCALE,
                    CURRENCY,
                    BYTE_BUFFER -> Optional.empty();
        };
    }

    /** Returns the source's method that gives the type as it is, without a converter. */
    static Optional<String> sourceMethod(ScalarKind kind) {
        return switch (kind) {
            case STRING -> Optional.of("string");
            case BOOLEAN -> Optional.of("bool");
            case INT -> Optional.of("intNumber");
            case LONG -> Optional.of("longNumber");
            case BIG_DECIMAL -> Optional.of("decimalNumber");
            case BYTES -> Optional.of("binary");
            case BYTE,
                    SHORT,
                    FLOAT,
                    DOUBLE,
                    CHAR,
                    BIG_INTEGER,
                    UUID,
                    INSTANT,
                    EPOCH_SECONDS,
                    LOCAL_DATE,
                    LOCAL_DATE_TIME,
                    LOCAL_TIME,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    YEAR,
                    YEAR_MONTH,
                    ZONE_ID,
                    DURATION,
                    PERIOD,
                    URI,
                    LOCALE,
                    CURRENCY,
                    BYTE_BUFFER -> Optional.empty();
        };
    }

    /** Returns an expression for the value that a default's text stands for; a rule has read it the same way. */
    static CodeBlock literal(ScalarKind kind, TypeRef javaType, String text) {
        TypeName type = JavaNames.of(javaType);
        return switch (kind) {
            case STRING -> CodeBlock.of("$S", text);
            case CHAR -> CodeBlock.of("(char) $L", (int) text.charAt(0));
            case BOOLEAN -> CodeBlock.of("$L", text);
            case BYTE -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
            case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
            case INT -> CodeBlock.of("$L", Integer.parseInt(text));
            case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
            case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
            case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
            case BIG_DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", type, text);
            case UUID -> CodeBlock.of("$T.fromString($S)", type, text);
            case INSTANT,
                    EPOCH_SECONDS,
                    LOCAL_DATE,
                    LOCAL_DATE_TIME,
                    LOCAL_TIME,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    YEAR,
                    YEAR_MONTH,
                    DURATION,
                    PERIOD -> CodeBlock.of("$T.parse($S)", type, text);
            case ZONE_ID -> CodeBlock.of("$T.of($S)", type, text);
            case URI -> CodeBlock.of("$T.create($S)", type, text);
            case LOCALE -> CodeBlock.of("$T.forLanguageTag($S)", type, text);
            case CURRENCY -> CodeBlock.of("$T.getInstance($S)", type, text);
            case BYTES, BYTE_BUFFER -> throw new IllegalStateException(kind + " has no default");
        };
    }
}
