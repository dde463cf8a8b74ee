package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the components of a component as attributes beside it, instead of as a map.
 *
 * <p>The component is a type with {@link Document}, or an {@code Optional} of one, which is absent where all of its
 * attributes are: a record, or a class that is made by a constructor, a static method or a builder. A type that one does
 * not own is described by a {@link Mixin}. An attribute is called as it is in the document, with the prefix before it.
 * Conditions, updates and templates of keys name each after both components: {@code shippingCity()}.
 *
 * <pre>{@code
 * @Document
 * public record Address(String city, String street) {}
 *
 * @Table(name = "Orders")
 * public record Order(@PartitionKey String id, @Flatten(prefix = "ship_") Address shipping) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Flatten {

    /** What the attributes' names begin with. */
    String prefix() default "";

    /** The interface with {@link Document} and {@link Mixin} that describes the component's type; by default none. */
    Class<?> mixin() default void.class;
}
