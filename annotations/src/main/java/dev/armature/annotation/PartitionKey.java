package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component that is the table's partition key: its value decides where an item lives, and every request
 * names it.
 *
 * <p>A table has exactly one. Its attribute is of type S, N or B and is never absent.
 *
 * <pre>{@code
 * @Table(name = "Music")
 * public record Song(@PartitionKey String artist, @SortKey String songTitle) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface PartitionKey {}
