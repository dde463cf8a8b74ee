package dev.armature.processor.reading;

import dev.armature.annotation.AttributeType;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Converters;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.Declared;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads {@link Converted} and {@link Converters}: whether a class is a converter for a type, and how code gets an instance
 * of it.
 */
final class ConverterReader {

    private static final String INTERFACE = "dev.armature.runtime.codec.AttributeConverter";

    private final JavaTypes types;

    ConverterReader(JavaTypes types) {
        this.types = types;
    }

    /**
     * Returns the stored form of a converted component; empty where it has been reported.
     *
     * @param type the type of the component's value
     * @param stored the type that the component's {@code @Attribute} declares, or {@code AUTO}
     */
    Optional<CodecModel> read(AnnotationReader annotation, TypeMirror type, AttributeType stored, Site site) {
        AttributeType declared = stored == AttributeType.AUTO
                ? annotation.constant("type", AttributeType.class).value()
                : stored;
        return read(annotation.type("value").orElseThrow(), type, declared, site);
    }

    /**
     * A converter that is named for every value of a type.
     *
     * @param converter its class, at the place that names it
     * @param stored the type that it writes, or {@code AUTO}
     */
    record Choice(Declared<TypeMirror> converter, AttributeType stored) {}

    /** Returns the converter of a type that is converted wherever it is: the one that is named nearest. */
    Optional<Choice> find(TypeMirror type, Site site) {
        return Stream.of(site.owner(), types.packageOf(site.owner()))
                .flatMap(place -> AnnotationReader.find(place, Converters.class).stream())
                .flatMap(annotation -> annotation.types("value").stream())
                .filter(converter -> converts(converter, type, site))
                .findFirst()
                .map(converter -> new Choice(converter, AttributeType.AUTO))
                .or(() -> onType(type));
    }

    private static Optional<Choice> onType(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? AnnotationReader.find(declared.asElement(), Converted.class)
                        .flatMap(annotation -> annotation
                                .type("value")
                                .map(converter -> new Choice(
                                        converter,
                                        annotation
                                                .constant("type", AttributeType.class)
                                                .value())))
                : Optional.empty();
    }

    /** Returns the stored form of a type with its converter; empty where that has been reported. */
    Optional<CodecModel> read(Choice choice, TypeMirror type, Site site) {
        return read(choice.converter(), type, choice.stored(), site);
    }

    /** Returns whether a class in a list of converters is one for the type; one that is none at all is reported. */
    private boolean converts(Declared<TypeMirror> converter, TypeMirror type, Site site) {
        Optional<? extends TypeMirror> converted =
                converter.value() instanceof DeclaredType declared ? convertedType(declared) : Optional.empty();
        if (converted.isEmpty()) {
            site.refuse(
                    RuleId.CONVERTER_CLASS,
                    converter.origin(),
                    "`%s` in @Converters does not implement `AttributeConverter`. Let it, or drop it."
                            .formatted(types.ref(converter.value())));
        }
        return converted.filter(each -> types.isSame(each, type)).isPresent();
    }

    private Optional<CodecModel> read(Declared<TypeMirror> value, TypeMirror type, AttributeType stored, Site site) {
        if (!(value.value() instanceof DeclaredType converter)) {
            return refuse(site, value, "is not a class. Name one that implements `AttributeConverter`");
        }
        TypeElement element = (TypeElement) converter.asElement();
        if (!types.isAccessible(element, site.owner())) {
            return refuse(site, value, "cannot be seen by generated code in the record's package. Make it public");
        }
        Optional<? extends TypeMirror> converted = convertedType(converter);
        if (converted.isEmpty()) {
            return refuse(
                    site,
                    value,
                    "does not implement `AttributeConverter<%s>`. Let it, or name another class"
                            .formatted(types.ref(type)));
        }
        if (!types.isSame(converted.get(), type)) {
            return refuse(
                    site,
                    value,
                    "converts `%s`, and not `%s`. Name one for the component's type"
                            .formatted(types.ref(converted.get()), types.ref(type)));
        }
        boolean isSingleton = hasInstance(element, converter);
        if (!isSingleton && !hasConstructor(element)) {
            return refuse(site, value, """
                    can be neither taken nor made. Give it a public static final field `INSTANCE` or a public \
                    constructor without parameters""");
        }
        return Optional.of(new CodecModel.Converted(types.ref(type), types.ref(element), isSingleton, stored));
    }

    private Optional<CodecModel> refuse(Site site, Declared<TypeMirror> converter, String problem) {
        return site.refuse(
                RuleId.CONVERTER_CLASS,
                converter.origin(),
                "The converter `%s` of `%s` %s.".formatted(types.ref(converter.value()), site.component(), problem));
    }

    private Optional<? extends TypeMirror> convertedType(DeclaredType converter) {
        return types.hierarchy(converter).stream()
                .filter(type -> JavaTypes.isNamed(type, INTERFACE))
                .map(DeclaredType::getTypeArguments)
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0))
                .findFirst();
    }

    private boolean hasInstance(TypeElement element, DeclaredType converter) {
        return element.getEnclosedElements().stream()
                .filter(VariableElement.class::isInstance)
                .filter(member -> member.getSimpleName().contentEquals("INSTANCE"))
                .filter(member ->
                        member.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)))
                .map(Element::asType)
                .anyMatch(type -> types.isAssignable(type, converter));
    }

    private static boolean hasConstructor(TypeElement element) {
        boolean isInner = element.getEnclosingElement() instanceof TypeElement
                && !element.getModifiers().contains(Modifier.STATIC);
        return !isInner
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && constructor.getModifiers().contains(Modifier.PUBLIC));
    }
}
