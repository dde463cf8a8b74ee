package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is one of several entities in one table: that of the sealed interface with {@link Table} which
 * it implements. Every item says which entity it is, in the attribute {@link Table#entityType()}.
 *
 * <pre>{@code
 * @Table(name = "Shop", partitionKey = "PK", sortKey = "SK")
 * public sealed interface ShopItem permits Customer, Order {}
 *
 * @Item(type = "customer")
 * @Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
 * public record Customer(String customerId, String email) implements ShopItem {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Item {

    /** The entity's type as items have it; empty means the record's simple name. */
    String type() default "";

    /** Types that older items have, which are read as this entity too and never written. */
    String[] formerTypes() default {};
}
