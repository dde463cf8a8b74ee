package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which name, and where that is not evident as which type, a component is stored.
 *
 * <p>Without it a component is stored under its own name. Reserved words are fine: generated expressions never write a
 * name out.
 *
 * <pre>{@code
 * @Table(name = "Music")
 * public record Song(@PartitionKey @Attribute(name = "Artist") String artist, @Attribute(name = "Year") int year) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Attribute {

    /**
     * The attribute's name in the table, 1 to 65,535 bytes of UTF-8, for a key at most 255; empty means the component's
     * name.
     */
    String name() default "";

    /**
     * The attribute's DynamoDB type. Required on a key that has a {@link Converted converter}, whose type the compiler
     * cannot know; elsewhere it follows from the Java type, and a value that differs from it is refused.
     */
    AttributeType type() default AttributeType.AUTO;
}
