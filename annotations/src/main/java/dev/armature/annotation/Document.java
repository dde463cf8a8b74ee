package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record or class that is stored inside an item, as a map (M) of its components; of a sealed interface, each
 * of its records with the name of its type.
 *
 * <p>Its components take {@link Attribute}, {@link Converted}, {@link Default} and {@link Ignore}; keys and indexes
 * belong to the table's record. The compiler writes a codec for it in its package. Documents nest up to 32 levels.
 *
 * <p>On a sealed interface it declares a document that is one of several: the map then also has an attribute that says
 * which. A record may have type parameters, and is stored for each type that stands for them.
 *
 * <pre>{@code
 * @Document
 * public record Address(String street, String city, @Default("US") String country) {}
 *
 * @Table(name = "People")
 * public record Person(@PartitionKey String id, Address home, List<Address> former) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {
    /** Returns the name under which a sealed interface stores which of its types a value has. */
    String typeAttribute() default "_type";

    /** Returns what a sealed interface stores for this type, by default its simple name. Stable once it is stored. */
    String type() default "";
}
