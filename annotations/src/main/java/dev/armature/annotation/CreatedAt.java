package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component that holds the time at which the item was created.
 *
 * <p>Its type is {@code Instant}. It is set when the entity is stored for the first time, from the client's clock, and
 * kept from then on; it may be null on the way in.
 *
 * <pre>{@code
 * @Table(name = "Accounts")
 * public record Account(@PartitionKey String id, @CreatedAt Instant createdAt) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface CreatedAt {}
