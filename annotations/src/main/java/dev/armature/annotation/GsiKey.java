package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component as a key attribute of a {@link Gsi global secondary index}.
 *
 * <p>An index has one to four partition key attributes and up to four sort key attributes. A query names all of the
 * former, and of the latter any number from the left. An absent value keeps an item out of the index.
 *
 * <pre>{@code
 * @Table(name = "Readings")
 * @Gsi(name = "site-metric-at", accessor = "bySiteMetric")
 * public record Reading(
 *     @PartitionKey String id,
 *     @GsiKey(index = "site-metric-at", order = 0) String siteId,
 *     @GsiKey(index = "site-metric-at", order = 1) String metric,
 *     @GsiKey(index = "site-metric-at", type = KeyType.SORT) Instant at) {}
 * }</pre>
 */
@Documented
@Repeatable(GsiKeys.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface GsiKey {

    /** The name of the index, as its {@link Gsi#name()} has it. */
    String index();

    /** Which half of the index's key the attribute belongs to. */
    KeyType type() default KeyType.PARTITION;

    /**
     * The attribute's place in its half of the key, counted from 0 without a gap; matters only where that half has
     * several attributes.
     */
    int order() default 0;
}
