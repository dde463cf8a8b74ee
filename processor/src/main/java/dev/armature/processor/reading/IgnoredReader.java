package dev.armature.processor.reading;

import dev.armature.annotation.Ignore;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IgnoredModel;
import dev.armature.processor.model.IgnoredValue;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a component with {@link Ignore}: what stands in for its value, and what else is said about it in vain. */
final class IgnoredReader {

    private final JavaTypes types;

    IgnoredReader(JavaTypes types) {
        this.types = types;
    }

    IgnoredModel read(Site site) {
        TypeMirror type = site.type();
        boolean isNullable = site.member().isMarkedNullable();
        return new IgnoredModel(
                site.component(),
                types.ref(type),
                isNullable && !type.getKind().isPrimitive() ? IgnoredValue.NULL : value(type),
                contradictions(site),
                site.find(Ignore.class).orElseThrow().origin());
    }

    private static IgnoredValue value(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind() == TypeKind.BOOLEAN ? IgnoredValue.FALSE : IgnoredValue.ZERO;
        }
        if (!(type instanceof DeclaredType declared)) {
            return IgnoredValue.UNKNOWN;
        }
        if (PresenceReader.isOptional(declared)) {
            return IgnoredValue.EMPTY_OPTIONAL;
        }
        return switch (((TypeElement) declared.asElement()).getQualifiedName().toString()) {
            case "java.util.List", "java.util.Collection" -> IgnoredValue.EMPTY_LIST;
            case "java.util.Set" -> IgnoredValue.EMPTY_SET;
            case "java.util.Map" -> IgnoredValue.EMPTY_MAP;
            default -> IgnoredValue.UNKNOWN;
        };
    }

    private static List<Declared<String>> contradictions(Site site) {
        return Stream.concat(MapperAnnotations.ENTITY_COMPONENTS.stream(), MapperAnnotations.COMPONENTS.stream())
                .filter(annotation -> annotation != Ignore.class)
                .flatMap(annotation -> site.find(annotation).stream()
                        .map(found -> new Declared<>("@" + annotation.getSimpleName(), found.origin())))
                .toList();
    }
}
