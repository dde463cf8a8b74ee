package dev.armature.processor.reading;

import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one annotation on one element, each with its place: that of the value where it is written, else
 * that of the annotation. A value that does not compile reads as its default; javac reports it.
 */
final class AnnotationReader {

    private final Element element;
    private final AnnotationMirror annotation;

    private AnnotationReader(Element element, AnnotationMirror annotation) {
        this.element = element;
        this.annotation = annotation;
    }

    static Optional<AnnotationReader> find(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> isOfType(annotation, type))
                .map(annotation -> new AnnotationReader(element, annotation))
                .findFirst();
    }

    /** Finds a repeatable annotation, whether it stands alone or in its container. */
    static List<AnnotationReader> findAll(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        Stream<AnnotationReader> contained =
                find(element, container).stream().flatMap(holder -> holder.annotations("value"));
        return Stream.concat(find(element, type).stream(), contained).toList();
    }

    Origin origin() {
        return Origin.of(element, annotation);
    }

    Declared<String> text(String member) {
        return declared(member, String.class, "");
    }

    Declared<Long> number(String member) {
        Declared<Number> number = declared(member, Number.class, 0L);
        return new Declared<>(number.value().longValue(), number.origin());
    }

    boolean flag(String member) {
        return declared(member, Boolean.class, false).value();
    }

    <E extends Enum<E>> Declared<E> constant(String member, Class<E> type) {
        AnnotationValue value = value(member);
        if (value.getValue() instanceof VariableElement constant) {
            return new Declared<>(Enum.valueOf(type, constant.getSimpleName().toString()), place(member));
        }
        return new Declared<>(type.getEnumConstants()[0], place(member));
    }

    List<Declared<String>> texts(String member) {
        return elements(member)
                .filter(value -> value.getValue() instanceof String)
                .map(value -> new Declared<>((String) value.getValue(), new Origin(element, annotation, value)))
                .toList();
    }

    /** Returns a class value; empty where the class does not exist (yet). */
    Optional<Declared<TypeMirror>> type(String member) {
        return value(member).getValue() instanceof TypeMirror type
                ? Optional.of(new Declared<>(type, place(member)))
                : Optional.empty();
    }

    /** Returns the class values of a list; one that does not exist (yet) is left out. */
    List<Declared<TypeMirror>> types(String member) {
        return elements(member)
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> new Declared<>((TypeMirror) value.getValue(), new Origin(element, annotation, value)))
                .toList();
    }

    private Stream<AnnotationReader> annotations(String member) {
        return elements(member)
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new AnnotationReader(element, (AnnotationMirror) value.getValue()));
    }

    private Stream<? extends AnnotationValue> elements(String member) {
        return value(member).getValue() instanceof List<?> values
                ? values.stream().map(AnnotationValue.class::cast)
                : Stream.empty();
    }

    private <T> Declared<T> declared(String member, Class<T> type, T otherwise) {
        Object value = value(member).getValue();
        return new Declared<>(type.isInstance(value) ? type.cast(value) : otherwise, place(member));
    }

    private Origin place(String member) {
        return new Origin(element, annotation, written(member));
    }

    private AnnotationValue value(String member) {
        AnnotationValue value = written(member);
        if (value == null) {
            value = method(member).getDefaultValue();
        }
        if (value == null) {
            throw new IllegalStateException(annotation + " lacks the member " + member);
        }
        return value;
    }

    private @Nullable AnnotationValue written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private ExecutableElement method(String member) {
        Element type = annotation.getAnnotationType().asElement();
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no member " + member));
    }

    private static boolean isOfType(AnnotationMirror annotation, Class<? extends Annotation> type) {
        TypeElement element = (TypeElement) annotation.getAnnotationType().asElement();
        return element.getQualifiedName().contentEquals(type.getCanonicalName());
    }
}
