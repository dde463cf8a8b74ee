package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link Gsi} declarations of one table; the compiler writes it when {@code @Gsi} is repeated.
 *
 * <pre>{@code
 * @Table(name = "Orders")
 * @Gsi(name = "by-status", projection = ProjectionType.KEYS_ONLY)
 * @Gsi(name = "by-customer")
 * public record Order(
 *     @PartitionKey String id,
 *     @GsiKey(index = "by-status") String status, @GsiKey(index = "by-customer") String customerId) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Gsis {

    /** The declared indexes, in source order. */
    Gsi[] value();
}
