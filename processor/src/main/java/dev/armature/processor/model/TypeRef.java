package dev.armature.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A Java type by name: primitive, declared (with its arguments) or an array of either. Annotations on types are left
 * out.
 *
 * @param packageName the package, empty for primitive types and the unnamed package
 * @param className the name within the package, such as {@code String}, {@code int} or {@code Outer.Inner}
 * @param arguments the type arguments, empty where there are none
 * @param isArray whether it is an array of that type
 */
public record TypeRef(String packageName, String className, List<TypeRef> arguments, boolean isArray) {

    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    /** Returns a type without arguments. */
    public static TypeRef of(String packageName, String className) {
        return new TypeRef(packageName, className, List.of(), false);
    }

    /** Returns whether it is one of the eight primitive types. */
    public boolean isPrimitive() {
        return packageName.isEmpty()
                && !isArray
                && switch (className) {
                    case "boolean", "byte", "short", "int", "long", "float", "double", "char" -> true;
                    default -> false;
                };
    }

    /** Returns the box of a primitive type, and any other type itself. */
    public TypeRef boxed() {
        if (!isPrimitive()) {
            return this;
        }
        return of(
                "java.lang",
                switch (className) {
                    case "int" -> "Integer";
                    case "char" -> "Character";
                    default -> className.substring(0, 1).toUpperCase(Locale.ROOT) + className.substring(1);
                });
    }

    /** Returns the name within its package without the enclosing types: {@code Inner} of {@code Outer.Inner}. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** Returns the canonical name without arguments and array brackets. */
    public String qualifiedName() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }

    /** Returns the type as a programmer says it, without packages: {@code Map<String, Address>}. */
    @Override
    public String toString() {
        String generic = arguments.isEmpty()
                ? className
                : arguments.stream().map(TypeRef::toString).collect(Collectors.joining(", ", className + "<", ">"));
        return isArray ? generic + "[]" : generic;
    }
}
