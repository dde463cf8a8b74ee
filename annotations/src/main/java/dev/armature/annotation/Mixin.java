package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an interface describes a type that cannot carry annotations itself, such as one from a library: beside
 * {@link Table} or {@link Document}, which then say how that type is stored.
 *
 * <p>The type is taken apart and put together as if it were mapped itself: a record, a builder, a constructor or setters.
 * Each method of the interface stands for the component or accessor of its name, has the same type, and carries the
 * annotations; components that need none are left out. Code is generated in the package of the interface, and named after
 * the type. A document that is described so is stored where a component names its codec with {@link Converted}.
 *
 * <pre>{@code
 * @Table(name = "People")
 * @Mixin(of = org.example.Person.class)
 * interface PersonMixin {
 *     @PartitionKey
 *     String id();
 *
 *     @Attribute(name = "n")
 *     String getName();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Mixin {

    /** The type that is described. */
    Class<?> of();
}
