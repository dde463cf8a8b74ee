package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits the size of a component, checked before anything is sent.
 *
 * <p>The size of a string is that of its UTF-8 form in bytes, the size of a {@code byte[]} or {@code ByteBuffer} its
 * bytes, and the size of a list, set or map the number of its elements. A value that is larger is refused with a
 * {@code CodecException} that names entity and attribute, in writes of an entity and where an update sets, appends or
 * adds a larger one; an update cannot know how large an appended list becomes. Reading checks nothing.
 *
 * <pre>{@code
 * @Table(name = "Notes")
 * public record Note(@PartitionKey @MaxSize(64) String id, @MaxSize(10_000) String text) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface MaxSize {

    /** The largest size that is allowed, at least 1. */
    int value();
}
