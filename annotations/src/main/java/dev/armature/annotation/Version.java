package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component that counts an item's changes, so that no writer overwrites what it has not seen.
 *
 * <p>Its type is {@code long}, {@code int} or a box of these; 0 or null means that the entity has not been stored.
 * Every write checks the value it has read and stores the next one. A stale copy is refused.
 *
 * <pre>{@code
 * @Table(name = "Accounts")
 * public record Account(@PartitionKey String id, BigDecimal balance, @Version long version) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Version {}
