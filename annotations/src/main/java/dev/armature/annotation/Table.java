package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record or class is stored in a DynamoDB table, or that all those of a sealed interface are. How a class
 * is taken apart and made is found by itself, or said by {@link Creator}.
 *
 * <p>In its package the compiler writes, for a record {@code Song} and a table
 * {@code Music}: {@code SongRepository}, {@code SongKey}, {@code SongAttributes}, {@code SongCodec}, one partial record
 * for each index that does not project everything, and the table's own type {@code MusicTable}.
 *
 * <pre>{@code
 * @Table(name = "Music", stream = StreamView.NEW_AND_OLD_IMAGES)
 * public record Song(@PartitionKey String artist, @SortKey String songTitle, int year) {}
 * }</pre>
 *
 * <p>On a sealed interface, each permitted record is an entity with {@link Item} and {@link Key}, with generated types of
 * its own; the table's own type has a repository for each, and writes all of them in one transaction.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /** The table's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}; empty means the record's simple name. */
    String name() default "";

    /**
     * The name of a partition key attribute that is composed of components as {@link Key} says; empty where a component
     * carries {@link PartitionKey}.
     */
    String partitionKey() default "";

    /**
     * The name of a sort key attribute that is composed of components as {@link Key} says; empty where a component carries
     * {@link SortKey}, or where there is no sort key.
     */
    String sortKey() default "";

    /** How the table's requests are paid for. */
    BillingMode billing() default BillingMode.PAY_PER_REQUEST;

    /** Read capacity units per second, at least 1 with {@link BillingMode#PROVISIONED}; 0 means not set. */
    long readCapacity() default 0;

    /** Write capacity units per second, at least 1 with {@link BillingMode#PROVISIONED}; 0 means not set. */
    long writeCapacity() default 0;

    /** Which images of a changed item the table's stream carries. */
    StreamView stream() default StreamView.NONE;

    /** The table's storage class. */
    TableClass tableClass() default TableClass.STANDARD;

    /**
     * The name of the attribute that says which of a table's entities an item is. A record that is a table by itself
     * stores no such attribute, and the compiler refuses any value but the default.
     */
    String entityType() default "_type";

    /** Whether the table keeps continuous backups that it can be restored from. */
    boolean pointInTimeRecovery() default false;

    /** Whether the service refuses to delete the table. */
    boolean deletionProtection() default false;

    /** Whether the generated repository offers {@code scan()}, which reads the whole table. */
    boolean allowScan() default false;
}
