package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component whose stored value never changes once it is there.
 *
 * <p>An update has no method for it, and a put, alone or in a transaction, is refused where the stored item has another
 * value. An item without the attribute takes one from a put. A batch checks no conditions, and so not this one either.
 *
 * <pre>{@code
 * @Table(name = "Accounts")
 * public record Account(@PartitionKey String id, @WriteOnce String owner, BigDecimal balance) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface WriteOnce {}
