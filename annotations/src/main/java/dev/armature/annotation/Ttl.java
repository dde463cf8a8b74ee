package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when an item expires, after which DynamoDB deletes it, within days. Creating the table switches it on.
 *
 * <p>On a component, which is an {@code Instant} or a {@code long} of epoch seconds, it is the time itself. An
 * {@code Instant} is stored as whole seconds, rounded down, since DynamoDB understands no other form.
 *
 * <p>On the record, no component is needed: the time is that of the component {@link #from()}, and {@link #after()} later.
 * It is stored as {@link #attribute()} by every write, and by every update that sets the component.
 *
 * <pre>{@code
 * @Table(name = "Sessions")
 * public record Session(@PartitionKey String id, @Ttl Instant expiresAt) {}
 *
 * @Table(name = "Readings")
 * @Ttl(attribute = "expiresAt", from = "at", after = "P30D")
 * public record Reading(@PartitionKey String device, @SortKey Instant at, double value) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Ttl {

    /** On a record, the attribute that stores the time, which is none of its components'. */
    String attribute() default "";

    /**
     * On a record, the component that the time is reckoned from: {@code Instant}, {@code OffsetDateTime},
     * {@code ZonedDateTime} or a {@code long} of epoch seconds. Where it is absent, the item does not expire.
     */
    String from() default "";

    /** On a record, how much later that is, as ISO-8601 text such as {@code P30D} or {@code PT12H}; a day has 24 hours. */
    String after() default "";
}
