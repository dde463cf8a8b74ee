package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Presence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Separates whether a component may be absent from the type of the value that it then has. */
final class PresenceReader {

    private final JavaTypes types;

    PresenceReader(JavaTypes types) {
        this.types = types;
    }

    /**
     * A component's type taken apart.
     *
     * @param presence whether the value may be absent
     * @param type the value's type, without {@code Optional}
     */
    record Value(Presence presence, TypeMirror type) {}

    /** Takes a component's type apart; empty, and reported, where two ways of being absent exclude each other. */
    Optional<Value> read(Site site) {
        TypeMirror type = site.type();
        boolean isNullable = site.member().isMarkedNullable();
        Value value = unwrap(type, isNullable ? Presence.NULLABLE : Presence.REQUIRED);
        if (isNullable && type.getKind().isPrimitive()) {
            return site.refuse(
                    RuleId.PRESENCE,
                    "`%s` is marked nullable, but a primitive `%s` is never null. Declare its box, or drop the mark."
                            .formatted(site.component(), types.ref(type)));
        }
        if (isNullable && value.presence() != Presence.NULLABLE) {
            return site.refuse(
                    RuleId.PRESENCE,
                    "`%s` is marked nullable, and its type is `%s`: absence has one form. Drop the mark."
                            .formatted(site.component(), types.ref(type)));
        }
        if (value.presence().allowsAbsence() && isSet(value.type())) {
            return site.refuse(RuleId.PRESENCE, """
                    `%s` can be absent, and so can a set: DynamoDB has no empty sets, so an empty one is stored as \
                    absent and read as empty. Declare `%s`.""".formatted(site.component(), types.ref(value.type())));
        }
        return Optional.of(value);
    }

    static boolean isMarkedNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.asElement().getSimpleName().contentEquals("Nullable"));
    }

    static boolean isOptional(DeclaredType type) {
        return Stream.of("Optional", "OptionalInt", "OptionalLong", "OptionalDouble")
                .anyMatch(name -> JavaTypes.isNamed(type, "java.util." + name));
    }

    private Value unwrap(TypeMirror type, Presence otherwise) {
        if (!(type instanceof DeclaredType declared)) {
            return new Value(otherwise, type);
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (JavaTypes.isNamed(declared, "java.util.Optional") && !arguments.isEmpty()) {
            return new Value(Presence.OPTIONAL, arguments.get(0));
        }
        if (JavaTypes.isNamed(declared, "java.util.OptionalInt")) {
            return new Value(Presence.OPTIONAL_INT, types.primitive(TypeKind.INT));
        }
        if (JavaTypes.isNamed(declared, "java.util.OptionalLong")) {
            return new Value(Presence.OPTIONAL_LONG, types.primitive(TypeKind.LONG));
        }
        if (JavaTypes.isNamed(declared, "java.util.OptionalDouble")) {
            return new Value(Presence.OPTIONAL_DOUBLE, types.primitive(TypeKind.DOUBLE));
        }
        return new Value(otherwise, type);
    }

    private static boolean isSet(TypeMirror type) {
        return type instanceof DeclaredType declared && JavaTypes.isNamed(declared, "java.util.Set");
    }
}
