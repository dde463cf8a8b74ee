package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component whose value no other item has.
 *
 * <p>Beside each such value lies a marker, an item of the same table whose key is made of the value, and which is written
 * in one transaction with the entity's own item. A write of a value that is taken fails with a {@code UniqueViolation} and
 * changes nothing. An absent value has no marker. Batches cannot write such an entity, and its repository does not offer
 * it; queries and scans never see markers.
 *
 * <pre>{@code
 * @Table(name = "Customers")
 * public record Customer(@PartitionKey String id, @Unique String email, String name) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Unique {
    /**
     * What the value is unique within. The default is the attribute's name, with the entity's type before it where several
     * entities share the table. Attributes of one scope share their values.
     */
    String scope() default "";

    /**
     * Whether the value is unique among the items of one partition alone, and not in the whole table: with a partition key
     * that is the tenant's, an email that each tenant has once. The marker's key then holds the partition key too. The
     * table has a sort key, and the partition key is not spread over shards or days.
     */
    boolean perPartition() default false;
}
