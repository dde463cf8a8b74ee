package dev.armature.processor.reading;

import dev.armature.processor.model.ShapeModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Classes whose members Lombok writes. They are derived by Lombok's conventions, since they may not be there yet; an
 * accessor that is written by hand comes first.
 */
final class LombokShape {

    private static final List<String> MAKERS =
            List.of("Value", "Data", "Builder", "experimental.SuperBuilder", "AllArgsConstructor", "NoArgsConstructor");

    private final JavaTypes types;
    private final TypeElement type;
    private final Properties properties;

    LombokShape(JavaTypes types, TypeElement type, Properties properties) {
        this.types = types;
        this.type = type;
        this.properties = properties;
    }

    /** Returns whether Lombok makes a builder or a constructor for the type. */
    static boolean isMarked(TypeElement type) {
        return MAKERS.stream().anyMatch(name -> find(type, name).isPresent());
    }

    /** Returns the shape; empty where Lombok makes neither a builder, a complete constructor nor setters. */
    Optional<Shape> find() {
        List<TypeElement> chain = types.superclasses(type);
        chain.forEach(part -> Properties.fields(part).stream()
                .filter(field -> hasGetter(part, field))
                .forEach(field -> properties.promise(field, getter(part, field) + "()")));
        if (!properties.unreadable().isEmpty()) {
            return Optional.empty();
        }
        Optional<AnnotationMirror> builder = builder(type);
        if (builder.isPresent()) {
            return Optional.of(built(builder.get()));
        }
        Optional<AnnotationMirror> complete = find(type, "AllArgsConstructor").or(() -> find(type, "Value"));
        if (complete.isPresent() && chain.size() == 1) {
            String factory = text(complete.get(), "staticName", text(complete.get(), "staticConstructor", ""));
            return Optional.of(ClassShape.shape(
                    properties.readable(),
                    factory.isEmpty()
                            ? new ShapeModel.Constructor()
                            : new ShapeModel.Factory(types.ref(type), factory)));
        }
        return find(type, "Data").or(() -> find(type, "Setter")).map(setter -> withSetters());
    }

    private Shape built(AnnotationMirror builder) {
        List<Property> stored = stored();
        return ClassShape.shape(
                stored,
                new ShapeModel.Builder(
                        types.ref(type),
                        text(builder, "builderMethodName", "builder"),
                        stored.stream().collect(Collectors.toMap(Property::name, LombokShape::builderMethod)),
                        text(builder, "buildMethodName", "build")));
    }

    /** The class that declares a field also decides how its method of a builder begins. */
    private static String builderMethod(Property property) {
        String prefix = property.member().place().getEnclosingElement() instanceof TypeElement owner
                ? builder(owner)
                        .map(annotation -> text(annotation, "setterPrefix", ""))
                        .orElse("")
                : "";
        return prefix.isEmpty() ? property.name() : prefix + GeneratedNames.capitalised(property.name());
    }

    private static Optional<AnnotationMirror> builder(TypeElement owner) {
        return find(owner, "Builder").or(() -> find(owner, "experimental.SuperBuilder"));
    }

    private Shape withSetters() {
        List<Property> stored = stored();
        return ClassShape.shape(
                stored,
                new ShapeModel.Setters(stored.stream()
                        .map(Property::name)
                        .collect(Collectors.toMap(Function.identity(), this::setter))));
    }

    private String setter(String name) {
        return isFluent(type) ? name : "set" + GeneratedNames.capitalised(withoutIs(name));
    }

    /** Of a primitive {@code boolean isActive}, Lombok takes the name to be {@code active}. */
    private String withoutIs(String name) {
        boolean isFlag = properties
                .find(name)
                .filter(property -> property.type().getKind() == TypeKind.BOOLEAN)
                .isPresent();
        return isFlag && name.matches("is[A-Z].*") ? name.substring(2) : name;
    }

    private List<Property> stored() {
        return properties.readable().stream()
                .filter(property -> !property.isIgnored())
                .toList();
    }

    private boolean hasGetter(TypeElement owner, VariableElement field) {
        boolean isWritten = properties
                .find(field.getSimpleName().toString())
                .filter(property -> property.accessor().endsWith(")"))
                .isPresent();
        boolean isMade = Stream.of("Value", "Data", "Getter")
                        .anyMatch(name -> find(owner, name).isPresent())
                || find(field, "Getter").isPresent();
        return isMade && !isWritten && !field.getModifiers().contains(Modifier.STATIC);
    }

    private String getter(TypeElement owner, VariableElement field) {
        String name = field.getSimpleName().toString();
        if (isFluent(owner)) {
            return name;
        }
        if (field.asType().getKind() == TypeKind.BOOLEAN) {
            return name.matches("is[A-Z].*") ? name : "is" + GeneratedNames.capitalised(name);
        }
        return "get" + GeneratedNames.capitalised(name);
    }

    private static boolean isFluent(TypeElement owner) {
        return find(owner, "experimental.Accessors")
                .filter(accessors -> accessors.getElementValues().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().getSimpleName().contentEquals("fluent")
                                && Boolean.TRUE.equals(entry.getValue().getValue())))
                .isPresent();
    }

    private static Optional<AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(annotation -> annotation)
                .filter(annotation -> JavaTypes.isNamed(annotation.getAnnotationType(), "lombok." + name))
                .findFirst();
    }

    private static String text(AnnotationMirror annotation, String member, String otherwise) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(Map.Entry::getValue)
                .map(AnnotationValue::getValue)
                .map(String::valueOf)
                .findFirst()
                .orElse(otherwise);
    }
}
