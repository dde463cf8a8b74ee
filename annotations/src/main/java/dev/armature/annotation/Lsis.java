package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link Lsi} declarations of one table; the compiler writes it when {@code @Lsi} is repeated.
 *
 * <pre>{@code
 * @Table(name = "Thread")
 * @Lsi(name = "by-last-post")
 * @Lsi(name = "by-replies")
 * public record Thread(
 *     @PartitionKey String forum, @SortKey String subject,
 *     @LsiKey(index = "by-last-post") Instant lastPost, @LsiKey(index = "by-replies") int replies) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Lsis {

    /** The declared indexes, in source order. */
    Lsi[] value();
}
