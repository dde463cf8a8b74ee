package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component that is the table's sort key: items of one partition key are kept and queried in its order.
 *
 * <p>A table has at most one. Its attribute is of type S, N or B, is never absent, and its stored form keeps the order
 * of its Java type.
 *
 * <pre>{@code
 * @Table(name = "Readings")
 * public record Reading(@PartitionKey String deviceId, @SortKey Instant at, double value) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface SortKey {}
