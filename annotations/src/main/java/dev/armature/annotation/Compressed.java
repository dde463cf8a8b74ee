package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component compressed, as bytes (B) in the format of gzip.
 *
 * <p>The component is stored as a string or bytes without it; anything else takes {@link Json} beside it. It is opaque to
 * DynamoDB, and cannot be a key.
 *
 * <pre>{@code
 * @Table(name = "Pages")
 * public record Page(@PartitionKey String url, @Compressed String text, @Json @Compressed List<Link> links) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Compressed {

    /**
     * The most bytes that a value has before it is compressed, by default 4 MiB. More are refused when it is written, and
     * when it is read, so that no stored value can exhaust the memory of its reader.
     */
    int maxBytes() default 4 << 20;
}
