package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores every value of certain types by converters, wherever it is in the components of a type with {@link Table} or
 * {@link Document}, or of all such types of a package: as a whole, in a list, as a key or value of a map.
 *
 * <p>For each type, the first of these decides: {@link Converted} on the component, this on the type around it, this on
 * the package, {@link Converted} on the value's own type, the form that the type has by itself.
 *
 * <pre>{@code
 * @Table(name = "Invoices")
 * @Converters({MoneyConverter.class, VatNumberConverter.class})
 * public record Invoice(@PartitionKey String number, Money total, List<Money> parts) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Converters {

    /** The converters' classes, each with {@code INSTANCE} or a public constructor without parameters. */
    Class<?>[] value();
}
