package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component that holds the time of the item's last change.
 *
 * <p>Its type is {@code Instant}. It is set by every write, from the client's clock; it may be null on the way in.
 *
 * <pre>{@code
 * @Table(name = "Accounts")
 * public record Account(@PartitionKey String id, @UpdatedAt Instant updatedAt) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface UpdatedAt {}
