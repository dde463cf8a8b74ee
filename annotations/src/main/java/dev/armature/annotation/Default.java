package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value that a component takes when it is read from an item that lacks the attribute.
 *
 * <p>Use it for an attribute that was added after items had been stored. It is for required components of scalar and
 * enum types; an {@code Optional} or nullable component has its absent value already.
 *
 * <pre>{@code
 * @Table(name = "Music")
 * public record Song(@PartitionKey String artist, @SortKey String songTitle, @Default("0") int awards) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Default {

    /**
     * The value as text, in the form that the type's own parser reads: {@code "0"}, {@code "2026-01-31"}, an enum
     * constant's name.
     */
    String value();
}
