package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record that is stored inside an item, as a map (M) of its components.
 *
 * <p>Its components take {@link Attribute}, {@link Converted}, {@link Default} and {@link Ignore}; keys and indexes
 * belong to the table's record. The compiler writes a codec for it in its package. Documents nest up to 32 levels.
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
public @interface Document {}
