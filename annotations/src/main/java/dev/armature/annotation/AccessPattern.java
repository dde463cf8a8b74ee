package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a method of a {@link Repository} is for, and what its parameters leave open. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AccessPattern {
    /** What the program needs it for, for people. */
    String value() default "";

    /** The index to query, where the parameters fit several. The table comes first where it is one of them. */
    String index() default "";

    /** Whether results come from the highest sort key to the lowest. */
    boolean descending() default false;

    /** How many results there are at most; 0 is no limit. */
    int limit() default 0;

    /** Whether the read sees every write before it; not through a global index. */
    boolean consistentRead() default false;

    /** Whether each entry of an index that holds a part is made whole by a second read. */
    boolean hydrate() default false;
}
