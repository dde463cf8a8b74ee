package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.SealedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a sealed type with {@link Document}: the documents that it is one of. */
final class SealedReader {

    private final JavaTypes types;

    SealedReader(JavaTypes types) {
        this.types = types;
    }

    /** Returns whether values of a type are those of the types that it permits. */
    static boolean isSealed(TypeElement type) {
        return type.getModifiers().containsAll(List.of(Modifier.SEALED, Modifier.ABSTRACT));
    }

    /** Returns the types that a sealed type permits, in place of each sealed one those that it permits. */
    static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(DeclaredType.class::isInstance)
                .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
                .flatMap(permitted -> isSealed(permitted) ? permitted(permitted) : Stream.of(permitted));
    }

    /** Returns the sealed document; empty where it cannot be read, which has been reported. */
    Optional<SealedModel> read(TypeElement type, Diagnostics diagnostics) {
        AnnotationReader annotation =
                AnnotationReader.find(type, Document.class).orElseThrow();
        if (!types.isAccessible(type, type) || !type.getTypeParameters().isEmpty()) {
            diagnostics.error(RuleId.SEALED_DOCUMENT, annotation.origin(), """
                    `%s` is generic or private, and generated code could not name it. Make it a sealed interface \
                    without type parameters that its package can see.""".formatted(type.getSimpleName()));
            return Optional.empty();
        }
        List<SealedModel.Variant> variants = new ArrayList<>();
        long expected = permitted(type).distinct().count();
        permitted(type)
                .distinct()
                .forEach(variant ->
                        variant(variant, type, annotation.origin(), diagnostics).ifPresent(variants::add));
        String name = type.getSimpleName().toString();
        return variants.size() < expected
                ? Optional.empty()
                : Optional.of(new SealedModel(
                        types.ref(type),
                        types.isPublic(type),
                        annotation.text("typeAttribute"),
                        variants,
                        name + GeneratedNames.CODEC_SUFFIX,
                        name + GeneratedNames.ATTRIBUTES_SUFFIX,
                        Origin.of(type)));
    }

    private Optional<SealedModel.Variant> variant(
            TypeElement variant, TypeElement type, Origin place, Diagnostics diagnostics) {
        Optional<AnnotationReader> annotation = AnnotationReader.find(variant, Document.class);
        if (annotation.isEmpty() || !variant.getTypeParameters().isEmpty()) {
            diagnostics.error(
                    RuleId.SEALED_DOCUMENT,
                    place,
                    "`%s`, which `%s` permits, is no document without type parameters. Make it a record with @Document."
                            .formatted(types.ref(variant), type.getSimpleName()));
            return Optional.empty();
        }
        String simpleName = variant.getSimpleName().toString();
        Declared<String> given = annotation.get().text("type");
        return Optional.of(new SealedModel.Variant(
                given.value().isEmpty() ? new Declared<>(simpleName, given.origin()) : given,
                types.ref(variant),
                types.beside(variant, GeneratedNames.CODEC_SUFFIX),
                types.beside(variant, GeneratedNames.ATTRIBUTES_SUFFIX)));
    }
}
