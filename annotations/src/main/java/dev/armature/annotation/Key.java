package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an entity's components compose the key of its table, or of an index.
 *
 * <p>The attributes are those that {@link Table} or {@link Gsi} names with {@code partitionKey} and {@code sortKey}. A
 * template is text with components in braces: {@code ORDER#{orderId}}. <code>{lineNo:4}</code> pads a whole number with
 * zeros to four digits, so that numbers sort as numbers; a negative number, or one with more digits, is refused.
 *
 * <p>A component may hold anything: a character that could be taken for a delimiter is escaped, so that no value makes
 * another item's key. A component of the primary key is stored in the key alone and read back from it, unless a key of an
 * index or {@link Attribute} makes an attribute of it too. A component of an index's key is an attribute as well; where it
 * is absent, the item is not in the index.
 *
 * <p>A partition takes only so many reads and writes a second. <code>{shard}</code> in the partition's template spreads
 * what would be one over {@link #shards()}, by the text of the component {@link #shardBy()}; <code>{at:date}</code> stands
 * for the day of a time that the sort key begins with. A query asks for neither: it reads all partitions that can hold
 * what is asked for, and merges their items in the order of the sort key.
 *
 * <pre>{@code
 * @Table(name = "Shop", partitionKey = "PK", sortKey = "SK")
 * @Gsi(name = "GSI1", accessor = "byStatus", partitionKey = "GSI1PK", sortKey = "GSI1SK")
 * @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
 * @Key(index = "GSI1", partition = "STATUS#{status}", sort = "{placedAt}")
 * public record Order(String customerId, String orderId, OrderStatus status, Instant placedAt, BigDecimal total) {}
 * }</pre>
 */
@Documented
@Repeatable(Keys.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Key {

    /** The index whose key it is; empty means the table's primary key. */
    String index() default "";

    /** The template of the partition key; empty where the table names none, and a component is its partition key. */
    String partition() default "";

    /** The template of the sort key; empty where the table or index names none. */
    String sort() default "";

    /**
     * How many partitions <code>{shard}</code> spreads the items over, 2 to 1,000. Stored keys depend on it: with another
     * number, items that are there are not found.
     */
    int shards() default 0;

    /** The component of the sort key whose text decides on the shard. */
    String shardBy() default "";
}
