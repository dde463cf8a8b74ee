package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a component out of the table: it is neither written nor read.
 *
 * <p>An entity that is read gets zero, {@code false}, an empty {@code Optional} or an empty collection for it, or null
 * where it is marked nullable; a component that allows none of these is refused.
 *
 * <pre>{@code
 * @Table(name = "Music")
 * public record Song(@PartitionKey String artist, @SortKey String songTitle, @Ignore Optional<Path> localCopy) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Ignore {}
