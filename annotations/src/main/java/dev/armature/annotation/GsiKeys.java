package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link GsiKey} declarations of one component; the compiler writes it when {@code @GsiKey} is repeated.
 *
 * <pre>{@code
 * @GsiKey(index = "by-status") @GsiKey(index = "by-customer", type = KeyType.SORT) String status
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface GsiKeys {

    /** The declared uses of the component, in source order. */
    GsiKey[] value();
}
