package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global secondary index of the table: the same items under another key, read with eventual consistency.
 *
 * <p>Its key attributes are the components that carry {@link GsiKey} with its name. An item that lacks one of them is
 * not in the index.
 *
 * <pre>{@code
 * @Table(name = "Music")
 * @Gsi(name = "AlbumTitle-index", accessor = "byAlbum", projection = ProjectionType.INCLUDE, include = "year")
 * public record Song(
 *     @PartitionKey String artist, @SortKey String songTitle,
 *     @GsiKey(index = "AlbumTitle-index") Optional<String> albumTitle, int year) {}
 * }</pre>
 */
@Documented
@Repeatable(Gsis.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Gsi {

    /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}, unique in the table. */
    String name();

    /**
     * The name of the repository's method that queries the index; empty means {@code by} and the index's first
     * partition key component, or the index's name where that is taken.
     */
    String accessor() default "";

    /** Which attributes an entry of the index holds. */
    ProjectionType projection() default ProjectionType.ALL;

    /**
     * With {@link ProjectionType#INCLUDE}, the names of the attributes held beside the keys: 1 to 20, none of them a
     * key; else empty.
     */
    String[] include() default {};

    /**
     * The name of a partition key attribute that is composed of components as {@link Key} says; empty where components
     * carry {@link GsiKey}.
     */
    String partitionKey() default "";

    /** The name of a sort key attribute that is composed of components; the same holds as for {@link #partitionKey()}. */
    String sortKey() default "";

    /** Read capacity units per second, at least 1 in a table with {@link BillingMode#PROVISIONED}; 0 means not set. */
    long readCapacity() default 0;

    /** Write capacity units per second, at least 1 in a table with {@link BillingMode#PROVISIONED}; 0 means not set. */
    long writeCapacity() default 0;
}
