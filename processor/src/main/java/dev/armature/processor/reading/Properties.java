package dev.armature.processor.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The properties of a class: its instance fields, those of superclasses first, each with the accessor that reads it; of
 * a type that is implemented by generated code, its abstract accessors.
 */
final class Properties {

    /** By convention makes a builder of a value; no property of it. */
    private static final String TO_BUILDER = "toBuilder";

    private final JavaTypes types;
    private final TypeElement owner;
    private final TypeElement from;
    private final Map<String, ExecutableElement> readers = new LinkedHashMap<>();
    private final Map<String, Property> readable = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    /**
     * Finds the properties of {@code owner}.
     *
     * @param from the type beside which code is generated, and that members must be reachable from
     */
    Properties(JavaTypes types, TypeElement owner, TypeElement from) {
        this.types = types;
        this.owner = owner;
        this.from = from;
        types.methods(owner).stream().filter(this::isReader).forEach(method -> readers.put(name(method), method));
        List<ExecutableElement> declared = readers.values().stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !name(method).equals(TO_BUILDER))
                .toList();
        if (declared.isEmpty()) {
            types.superclasses(owner).forEach(type -> fields(type).forEach(this::add));
        } else {
            boolean prefixed = declared.stream().allMatch(method -> isPrefixed(name(method)));
            declared.forEach(method -> add(method, prefixed ? unprefixed(name(method)) : name(method)));
        }
    }

    /** Returns the properties that can be read, in order. */
    List<Property> readable() {
        return List.copyOf(readable.values());
    }

    Optional<Property> find(String name) {
        return Optional.ofNullable(readable.get(name));
    }

    /** Returns the names of the fields that nothing reads. */
    List<String> unreadable() {
        return unreadable;
    }

    /** Adds a property that an accessor reads which is not there yet, since another processor writes it. */
    void promise(VariableElement field, String accessor) {
        String name = name(field);
        unreadable.remove(name);
        readable.put(name, new Property(new Member(name, types.seenFrom(owner, field), List.of(field)), accessor));
    }

    /** Returns the stored fields of one class, without those of its superclasses. */
    static List<VariableElement> fields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT))
                .toList();
    }

    private void add(VariableElement field) {
        String name = name(field);
        Optional<ExecutableElement> reader = Stream.of(name, "get" + capitalised(name), "is" + capitalised(name))
                .flatMap(candidate -> Optional.ofNullable(readers.get(candidate)).stream())
                .findFirst();
        if (reader.isPresent()) {
            TypeMirror type = types.seenFrom(owner, reader.get());
            readable.put(
                    name,
                    new Property(new Member(name, type, List.of(field, reader.get())), name(reader.get()) + "()"));
        } else if (types.isReachable(field, from)) {
            readable.put(name, new Property(new Member(name, types.seenFrom(owner, field), List.of(field)), name));
        } else {
            unreadable.add(name);
        }
    }

    private void add(ExecutableElement method, String name) {
        Member member = new Member(name, types.seenFrom(owner, method), List.of(method));
        readable.put(name, new Property(member, name(method) + "()"));
    }

    private boolean isReader(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && types.isReachable(method, from)
                && !JavaTypes.isOfObject(method);
    }

    private static boolean isPrefixed(String name) {
        return name.matches("(get|is)[A-Z].*");
    }

    private static String unprefixed(String name) {
        String rest = name.startsWith("is") ? name.substring(2) : name.substring(3);
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    static String capitalised(String name) {
        return GeneratedNames.capitalised(name);
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
