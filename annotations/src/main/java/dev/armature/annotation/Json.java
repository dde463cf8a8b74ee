package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component as a string (S) of JSON instead of as lists and maps.
 *
 * <p>The JSON has what the component would be stored as: a document or map is an object, a list or set an array, bytes
 * are Base64 and numbers exact. It is opaque to DynamoDB: neither conditions nor updates reach inside, nesting is not
 * limited to 32 levels, and sets may be empty. It cannot be a key.
 *
 * <pre>{@code
 * @Table(name = "Pages")
 * public record Page(@PartitionKey String url, @Json Map<String, List<String>> headers) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Json {}
