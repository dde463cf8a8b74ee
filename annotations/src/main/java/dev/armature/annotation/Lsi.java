package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local secondary index of the table: the items of one partition key under another sort key.
 *
 * <p>Its sort key is the component that carries {@link LsiKey} with its name. The table itself must have a sort key,
 * and can have up to five such indexes. They are created with the table and cannot be added later.
 *
 * <pre>{@code
 * @Table(name = "Thread")
 * @Lsi(name = "LastPost-index", projection = ProjectionType.KEYS_ONLY)
 * public record Thread(
 *     @PartitionKey String forum, @SortKey String subject, @LsiKey(index = "LastPost-index") Instant lastPost) {}
 * }</pre>
 */
@Documented
@Repeatable(Lsis.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Lsi {

    /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}, unique in the table. */
    String name();

    /** The name of the repository's method that queries the index; empty means {@code by} and the index's name. */
    String accessor() default "";

    /** Which attributes an entry of the index holds. */
    ProjectionType projection() default ProjectionType.ALL;

    /**
     * With {@link ProjectionType#INCLUDE}, the names of the attributes held beside the keys: 1 to 20, none of them a
     * key; else empty.
     */
    String[] include() default {};
}
