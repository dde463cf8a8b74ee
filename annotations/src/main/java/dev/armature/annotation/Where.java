package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a key is compared with a parameter of a {@link Repository} method. At most one part of a sort key has another
 * comparison than equality; a lower and an upper bound of it are two parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Where {
    /** How the component is compared with the parameter. */
    Comparison value() default Comparison.EQ;

    /** The component, where the parameter has another name. */
    String component() default "";
}
