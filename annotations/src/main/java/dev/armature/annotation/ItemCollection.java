package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record of an entity and of others whose keys continue its key, which one query reads together.
 *
 * <p>One component, with {@link Root}, is the entity that is asked for by its key. Each of the others is a {@code List} of
 * an entity of the same table, an {@code Optional} of one, or one that must be there.
 *
 * <pre>{@code
 * @ItemCollection
 * public record OrderWithLines(@Root Order order, List<OrderLine> lines) {}
 *
 * OrderWithLines order = shop.orderWithLines("c1", "o1").orElseThrow();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ItemCollection {}
