package dev.armature.processor.reading;

import dev.armature.processor.model.ShapeModel;
import dev.armature.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Types that Immutables implements, with the style that it has by default: {@code ImmutableSong.builder()} takes what
 * the abstract accessors of {@code Song} give.
 */
final class ImmutablesShape {

    private static final String VALUE = "org.immutables.value.Value.";

    private final JavaTypes types;
    private final TypeElement type;
    private final Properties properties;

    ImmutablesShape(JavaTypes types, TypeElement type, Properties properties) {
        this.types = types;
        this.type = type;
        this.properties = properties;
    }

    static boolean isMarked(TypeElement type) {
        return isMarked(type, "Immutable");
    }

    /** Returns the shape. Attributes are the abstract accessors, and those that have a default. */
    Shape find() {
        List<Property> attributes = Stream.concat(
                        properties.readable().stream(),
                        types.methods(type).stream().filter(this::hasDefault).map(this::property))
                .filter(property -> !property.isIgnored())
                .toList();
        Map<String, String> setters = attributes.stream().collect(Collectors.toMap(Property::name, Property::name));
        TypeRef implementation = TypeRef.of(
                types.packageName(type),
                "Immutable" + type.getSimpleName().toString().replaceFirst("^Abstract", ""));
        return ClassShape.shape(attributes, new ShapeModel.Builder(implementation, "builder", setters, "build"));
    }

    private boolean hasDefault(ExecutableElement method) {
        return isMarked(method, "Default") && !method.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Property property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return new Property(new Member(name, types.seenFrom(type, method), List.of(method)), name + "()");
    }

    private static boolean isMarked(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(annotation -> JavaTypes.isNamed(annotation.getAnnotationType(), VALUE + name));
    }
}
