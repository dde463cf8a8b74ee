package dev.armature.processor.reading;

import dev.armature.annotation.AttributeType;
import dev.armature.annotation.Document;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Decides how a Java type is stored, or reports why it cannot be. */
final class CodecResolver {

    private static final String CONVERTER = "give the component a converter with @Converted";

    /** Types that newer code replaces by those of java.time. */
    private static final Set<String> FORMER_TIMES =
            Set.of("java.util.Date", "java.util.Calendar", "java.sql.Date", "java.sql.Timestamp");

    private final JavaTypes types;
    private final ConverterReader converters;
    private final DocumentCycles cycles;

    CodecResolver(JavaTypes types, ConverterReader converters) {
        this.types = types;
        this.converters = converters;
        this.cycles = new DocumentCycles(types);
    }

    /**
     * Returns the stored form of a type that is not a component's {@code Optional}; empty where it has been reported.
     */
    Optional<CodecModel> resolve(TypeMirror type, Site site) {
        Optional<ConverterReader.Choice> converter = converters.find(type, site);
        return converter.isPresent() ? converters.read(converter.get(), type, site) : byItself(type, site);
    }

    private Optional<CodecModel> byItself(TypeMirror type, Site site) {
        if (type instanceof DeclaredType declared) {
            return resolveDeclared(declared, site);
        }
        if (type.getKind().isPrimitive()) {
            return scalar(type, types.ref(type).className());
        }
        if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
            return scalar(type, "byte[]");
        }
        if (type instanceof ArrayType) {
            return unmappable(
                    type, "of arrays, only byte[] has a stored form", "Declare a List, or " + CONVERTER, site);
        }
        if (type instanceof TypeVariable variable && isParameter(variable, site)) {
            return Optional.of(new CodecModel.Variable(types.ref(type)));
        }
        return unmappable(
                type, "a stored type is concrete, without wildcards and type variables", "Name the type", site);
    }

    private Optional<CodecModel> resolveDeclared(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (ScalarKind.find(name).isPresent()) {
            return scalar(type, name);
        }
        if (PresenceReader.isOptional(type)) {
            return unmappable(
                    type,
                    "`Optional` says that a whole component can be absent, and has an element type",
                    "Leave absent elements out",
                    site);
        }
        return switch (name) {
            case "java.util.List" ->
                argument(type, 0, site).map(value -> new CodecModel.ListOf(types.ref(type), value));
            case "java.util.Set" -> set(type, site);
            case "java.util.Map" -> map(type, site);
            default -> resolveNamed(type, element, site);
        };
    }

    private Optional<CodecModel> resolveNamed(DeclaredType type, TypeElement element, Site site) {
        boolean isDocument = AnnotationReader.find(element, Document.class).isPresent();
        if ((isDocument || element.getKind() == ElementKind.ENUM) && !types.isAccessible(element, site.owner())) {
            return unmappable(
                    type, "generated code in its package cannot see it", "Make it at least package-private", site);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(new CodecModel.Enumeration(types.ref(type), constants(element)));
        }
        if (isDocument) {
            return document(type, element, site);
        }
        if (element.getKind() == ElementKind.RECORD) {
            return unmappable(
                    type, "it is a record without @Document", "Annotate it with @Document, or " + CONVERTER, site);
        }
        if (types.hierarchy(type).stream().anyMatch(CodecResolver::isCollection)) {
            return unmappable(
                    type, "of collections, List, Set and Map have a stored form", "Declare one of these", site);
        }
        return unmappable(type, "it has no DynamoDB form", remedy(element), site);
    }

    private static String remedy(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (FORMER_TIMES.contains(name)) {
            return "Declare an Instant, or another type of java.time";
        }
        return name.startsWith("java.")
                ? "Declare another type, or " + CONVERTER
                : "Make it a record with @Document, annotate the class so, describe a library's with @Mixin, or "
                        + CONVERTER;
    }

    private static boolean isParameter(TypeVariable variable, Site site) {
        return AnnotationReader.find(site.owner(), Document.class).isPresent()
                && site.owner().getTypeParameters().contains(variable.asElement());
    }

    private Optional<CodecModel> document(DeclaredType type, TypeElement element, Site site) {
        List<CodecModel> arguments = new ArrayList<>();
        for (int i = 0; i < element.getTypeParameters().size(); i++) {
            Optional<CodecModel> argument = argument(type, i, site);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(new CodecModel.Nested(
                types.ref(type),
                arguments,
                SealedReader.isSealed(element),
                types.beside(element, GeneratedNames.CODEC_SUFFIX),
                types.beside(element, GeneratedNames.ATTRIBUTES_SUFFIX),
                cycles.find(element, site.owner())));
    }

    private Optional<CodecModel> set(DeclaredType type, Site site) {
        return argument(type, 0, site).flatMap(element -> {
            if (element.scalarKind().filter(ScalarKind.BYTES::equals).isPresent()) {
                return site.refuse(
                        RuleId.SET_ELEMENT,
                        "`%s` is a set of `byte[]`, which are equal only to themselves. Declare `Set<ByteBuffer>`."
                                .formatted(site.component()));
            }
            if (element instanceof CodecModel.Variable) {
                return site.refuse(
                        RuleId.SET_ELEMENT,
                        "`%s` is a set of `%s`, which may stand for what a set cannot hold. Declare a List."
                                .formatted(site.component(), element.javaType()));
            }
            Optional<AttributeType> setType = isSingle(element) ? setOf(element.type()) : Optional.empty();
            if (setType.isEmpty()) {
                return site.refuse(
                        RuleId.SET_ELEMENT, """
                        `%s` is a set of `%s`, which is stored %s; a DynamoDB set holds strings, numbers or byte \
                        strings. Declare a List.""".formatted(site.component(), element.javaType(), form(element)));
            }
            return Optional.of(new CodecModel.SetOf(types.ref(type), element, setType.get()));
        });
    }

    private Optional<CodecModel> map(DeclaredType type, Site site) {
        return argument(type, 0, site)
                .flatMap(key -> isKey(key) ? Optional.of(key) : unsuitableKey(type, key, site))
                .flatMap(
                        key -> argument(type, 1, site).map(value -> new CodecModel.MapOf(types.ref(type), key, value)));
    }

    private static boolean isKey(CodecModel key) {
        return isSingle(key) && (key.type() == AttributeType.S || key.type() == AttributeType.N);
    }

    private static String form(CodecModel model) {
        return model.type() == AttributeType.AUTO ? "in a form that is not declared" : "as " + model.type();
    }

    private static boolean isSingle(CodecModel model) {
        return model instanceof CodecModel.Scalar
                || model instanceof CodecModel.Enumeration
                || model instanceof CodecModel.Converted;
    }

    private Optional<CodecModel> unsuitableKey(DeclaredType type, CodecModel key, Site site) {
        return unmappable(
                type,
                "a key of a map is the name of an entry, so it is stored as text, which strings, numbers, enums and"
                        + " times have; `%s` is stored %s".formatted(key.javaType(), form(key)),
                "Declare another key, or " + CONVERTER,
                site);
    }

    private Optional<CodecModel> argument(DeclaredType type, int index, Site site) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return unmappable(type, "it is raw", "Name the type of its elements", site);
        }
        TypeMirror argument = arguments.get(index);
        if (PresenceReader.isMarkedNullable(argument)) {
            return unmappable(type, "its elements are marked nullable", "Leave absent elements out", site);
        }
        return resolve(argument, site);
    }

    private Optional<CodecModel> scalar(TypeMirror type, String name) {
        return ScalarKind.find(name).map(kind -> new CodecModel.Scalar(types.ref(type), kind));
    }

    private Optional<CodecModel> unmappable(TypeMirror type, String reason, String remedy, Site site) {
        return site.refuse(
                RuleId.UNMAPPABLE_TYPE,
                "`%s` cannot be stored, because of `%s`: %s. %s."
                        .formatted(site.component(), types.ref(type), reason, remedy));
    }

    private static Optional<AttributeType> setOf(AttributeType element) {
        return switch (element) {
            case S -> Optional.of(AttributeType.SS);
            case N -> Optional.of(AttributeType.NS);
            case B -> Optional.of(AttributeType.BS);
            case AUTO, BOOL, L, M, SS, NS, BS -> Optional.empty();
        };
    }

    private static List<String> constants(TypeElement element) {
        return element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private static boolean isCollection(DeclaredType type) {
        return JavaTypes.isNamed(type, "java.util.Collection") || JavaTypes.isNamed(type, "java.util.Map");
    }
}
