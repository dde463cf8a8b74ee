package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Drops results of a {@link Repository} method by a component that is no key of its path. What is dropped has been read and
 * paid for, which is why it has to be said.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Filter {
    /** How the component is compared with the parameter. */
    Comparison value() default Comparison.EQ;

    /** The component, where the parameter has another name. */
    String component() default "";
}
