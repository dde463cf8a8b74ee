package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the {@link Key} annotations of an entity that has several keys. The compiler adds it; nobody writes it.
 *
 * <pre>{@code
 * @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
 * @Key(index = "GSI1", partition = "STATUS#{status}", sort = "{placedAt}")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Keys {

    /** The annotations, in source order. */
    Key[] value();
}
