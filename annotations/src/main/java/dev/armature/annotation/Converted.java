package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the converter that stores a component whose type has no form of its own, or that shall have another one.
 *
 * <p>The class implements {@code dev.armature.runtime.codec.AttributeConverter<T>} for the component's type {@code T},
 * or for {@code T} where the component is an {@code Optional<T>}. Generated code takes its public static final field
 * {@code INSTANCE} where there is one, else calls its public constructor without parameters, once. On a key,
 * {@link Attribute#type()} says the type that it writes.
 *
 * <p>On a type of the application it says how its values are stored wherever they are, also in lists and maps. For types
 * that are not the application's own, see {@link Converters}.
 *
 * <pre>{@code
 * @Table(name = "Invoices")
 * public record Invoice(@PartitionKey String number, @Converted(MoneyConverter.class) Money total) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Converted {

    /** The converter's class. */
    Class<?> value();

    /** The type that the converter writes; needed for a key, a member of a set, a key of a map, and for {@code lt}. */
    AttributeType type() default AttributeType.AUTO;
}
