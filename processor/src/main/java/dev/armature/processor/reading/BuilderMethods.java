package dev.armature.processor.reading;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The methods of a builder.
 *
 * @param types the compiler's types
 * @param builder the builder's type
 * @param build the name of the method that ends it
 */
record BuilderMethods(JavaTypes types, TypeElement builder, String build) {

    /** Returns the methods of the builder that {@code start} returns; empty where nothing ends it. */
    static Optional<BuilderMethods> of(JavaTypes types, TypeElement built, TypeElement from, ExecutableElement start) {
        if (!(start.getReturnType() instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement builder = (TypeElement) declared.asElement();
        return types.methods(builder).stream()
                .filter(method -> method.getParameters().isEmpty()
                        && method.getSimpleName().contentEquals("build")
                        && types.isReachable(method, from)
                        && types.isAssignable(method.getReturnType(), built.asType()))
                .findFirst()
                .map(method -> new BuilderMethods(
                        types, builder, method.getSimpleName().toString()));
    }

    /** Returns the method that takes a property. */
    Optional<String> setter(Property property) {
        String capitalised = GeneratedNames.capitalised(property.name());
        List<String> names = List.of(property.name(), "set" + capitalised, "with" + capitalised);
        return types.methods(builder).stream()
                .filter(method -> method.getParameters().size() == 1
                        && names.contains(method.getSimpleName().toString())
                        && types.takes(builder, method, property.type()))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }
}
