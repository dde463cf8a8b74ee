package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component whose value is made when an entity without one is stored, a key or any other.
 *
 * <p>Its type is {@code String}, or {@code java.util.UUID} with a strategy that makes one. An entity that is created or
 * put with null or an empty string gets an id; one that has an id keeps it. Updates and upserts make none. The repository's
 * {@code withIds} makes one before anything is stored, for what refers to the entity in the same transaction. Ids made
 * within one tick of the clock (a millisecond, or a second for {@link IdStrategy#KSUID}) are in no order.
 *
 * <pre>{@code
 * @Table(name = "Orders")
 * public record Order(@PartitionKey String customer, @SortKey @GeneratedId(IdStrategy.KSUID) String id) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface GeneratedId {

    /** How the id is made. */
    IdStrategy value() default IdStrategy.UUID_V7;
}
