package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component as the sort key of a {@link Lsi local secondary index}.
 *
 * <p>The index shares the table's partition key. An absent value keeps an item out of the index.
 *
 * <pre>{@code
 * @Table(name = "Thread")
 * @Lsi(name = "LastPost-index")
 * public record Thread(
 *     @PartitionKey String forum, @SortKey String subject, @LsiKey(index = "LastPost-index") Instant lastPost) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface LsiKey {

    /** The name of the index, as its {@link Lsi#name()} has it. */
    String index();
}
