package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how generated code makes an object of a class, where the class offers several ways or one that is not found by
 * itself. It stands on one of
 *
 * <ul>
 *   <li>a constructor with parameters, or a static method that returns the class: each parameter is a component, by name
 *       and type, and the class has an accessor or a visible field for it;
 *   <li>a static method without parameters that returns a builder: the builder has a method for each field, and
 *       {@code build()};
 *   <li>a constructor without parameters: the class has a setter for each field.
 * </ul>
 *
 * <p>Without it, a class is made by its builder ({@code builder()} or {@code newBuilder()}), else by the constructor that
 * takes every field, else by an empty constructor and setters. Records need none of this.
 *
 * <pre>{@code
 * @Table(name = "Parcels")
 * public final class Parcel {
 *     @PartitionKey
 *     private final String id;
 *
 *     private final int grams;
 *
 *     @Creator
 *     public Parcel(String id, int grams) { … }
 *
 *     public Parcel(String id) { … }
 *
 *     public String id() { … }
 *
 *     public int getGrams() { … }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Creator {}
