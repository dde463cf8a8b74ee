package dev.armature.processor.reading;

import dev.armature.annotation.Creator;
import dev.armature.processor.model.ShapeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how objects of one class are made: as {@link Creator} says, else by its builder, else by the constructor that
 * takes everything, else by setters.
 */
final class ClassShape {

    private static final String CHOOSE = "Mark the constructor or method to use with @Creator";

    private final JavaTypes types;
    private final TypeElement type;
    /** Beside which code is generated. */
    private final TypeElement from;

    private final Consumer<String> refusal;
    private final Properties properties;

    ClassShape(JavaTypes types, TypeElement type, TypeElement from, Consumer<String> refusal) {
        this.types = types;
        this.type = type;
        this.from = from;
        this.refusal = refusal;
        this.properties = new Properties(types, type, from);
    }

    Optional<Shape> find() {
        List<ExecutableElement> creators = executables()
                .filter(executable ->
                        AnnotationReader.find(executable, Creator.class).isPresent())
                .toList();
        if (creators.size() > 1) {
            return refuse("has several @Creator: %s. One says how it is made.".formatted(signatures(creators)));
        }
        if (creators.size() == 1) {
            return creator(creators.get(0));
        }
        if (ImmutablesShape.isMarked(type)) {
            return Optional.of(new ImmutablesShape(types, type, properties).find());
        }
        if (LombokShape.isMarked(type)) {
            Optional<Shape> shape = new LombokShape(types, type, properties).find();
            if (shape.isPresent()) {
                return shape;
            }
        }
        return byConvention();
    }

    private Optional<Shape> byConvention() {
        List<ExecutableElement> builders = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().toString().matches("builder|newBuilder"))
                .filter(method -> isUsable(method)
                        && isStatic(method)
                        && method.getParameters().isEmpty())
                .toList();
        if (builders.size() > 1) {
            return refuse("has two builders: %s. %s.".formatted(signatures(builders), CHOOSE));
        }
        if (builders.size() == 1) {
            return built(builders.get(0));
        }
        List<ExecutableElement> constructors = constructors();
        List<ExecutableElement> complete =
                constructors.stream().filter(this::takesEverything).toList();
        if (complete.size() > 1) {
            return refuse(
                    "has several constructors that take every field: %s. %s.".formatted(signatures(complete), CHOOSE));
        }
        if (complete.size() == 1) {
            return constructed(complete.get(0), new ShapeModel.Constructor());
        }
        if (constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty())) {
            return set();
        }
        return refuse(unmakeable(constructors));
    }

    /** Says why nothing makes the type, and what would. */
    private String unmakeable(List<ExecutableElement> constructors) {
        if (type.getKind() == ElementKind.INTERFACE) {
            return """
                    is an interface that is not sealed. Where it stands for several kinds, make it sealed and permit \
                    them; where it is one, make it a record.""";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return """
                    is abstract, and it has no builder and no @Creator. Annotate the class that extends it, or make it \
                    a record.""";
        }
        if (constructors.isEmpty()) {
            return "cannot be made: it has no visible constructor and no builder. %s, or make it a record."
                    .formatted(CHOOSE);
        }
        return """
                cannot be made: %s. Let a constructor take every field, add one without parameters for setters, or make \
                it a record.""".formatted(obstacles(constructors));
    }

    private Optional<Shape> creator(ExecutableElement creator) {
        if (!isUsable(creator)) {
            return refuse("has a @Creator that is private: %s. Make it visible in the package."
                    .formatted(signature(creator)));
        }
        if (creator.getKind() == ElementKind.CONSTRUCTOR) {
            return creator.getParameters().isEmpty() ? set() : constructed(creator, new ShapeModel.Constructor());
        }
        if (!isStatic(creator)) {
            return refuse("has a @Creator that is neither a constructor nor static: %s.".formatted(signature(creator)));
        }
        return creator.getParameters().isEmpty()
                ? built(creator)
                : constructed(
                        creator,
                        new ShapeModel.Factory(
                                types.ref(type), creator.getSimpleName().toString()));
    }

    private Optional<Shape> constructed(ExecutableElement creator, ShapeModel.Construction construction) {
        Optional<String> obstacle = obstacle(creator);
        if (obstacle.isPresent()) {
            return refuse("cannot be made by %s: %s.".formatted(signature(creator), obstacle.get()));
        }
        List<Property> taken = new ArrayList<>();
        for (VariableElement parameter : creator.getParameters()) {
            Property property = property(parameter).orElseThrow();
            List<Element> declarations = new ArrayList<>(property.member().declarations());
            declarations.add(parameter);
            taken.add(new Property(new Member(property.name(), property.type(), declarations), property.accessor()));
        }
        return Optional.of(shape(taken, construction));
    }

    private Optional<Shape> built(ExecutableElement start) {
        Optional<BuilderMethods> found = BuilderMethods.of(types, type, from, start);
        if (found.isEmpty()) {
            return refuse("has a method %s whose result has no method that returns `%s` by the name of `build`. %s."
                    .formatted(signature(start), type.getSimpleName(), CHOOSE));
        }
        return settable(found.get()::setter, "its builder")
                .map(setters -> shape(
                        stored(),
                        new ShapeModel.Builder(
                                types.ref(type),
                                start.getSimpleName().toString(),
                                setters,
                                found.get().build())));
    }

    private Optional<Shape> set() {
        List<ExecutableElement> methods = types.methods(type).stream()
                .filter(method -> method.getParameters().size() == 1 && isUsable(method) && !isStatic(method))
                .toList();
        Function<Property, Optional<String>> setter = property -> methods.stream()
                .filter(method ->
                        method.getSimpleName().contentEquals("set" + GeneratedNames.capitalised(property.name())))
                .filter(method -> types.takes(type, method, property.type()))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
        return settable(setter, "the class").map(setters -> shape(stored(), new ShapeModel.Setters(setters)));
    }

    /** Returns the setters by property; empty, and reported, where a stored property has none. */
    private Optional<Map<String, String>> settable(Function<Property, Optional<String>> setter, String owner) {
        Map<String, String> setters = new LinkedHashMap<>();
        for (Property property : stored()) {
            Optional<String> found = setter.apply(property);
            if (found.isEmpty()) {
                return refuse("cannot be made: %s has no setter for `%s`. Add one, or put @Ignore on the field."
                        .formatted(owner, property.name()));
            }
            setters.put(property.name(), found.get());
        }
        if (!properties.unreadable().isEmpty()) {
            return refuse("has a field that nothing reads: `%s`. Add an accessor, or make it transient."
                    .formatted(properties.unreadable().get(0)));
        }
        return setters.isEmpty()
                ? refuse("has neither fields with accessors nor components. Make it a record.")
                : Optional.of(setters);
    }

    private List<Property> stored() {
        return properties.readable().stream()
                .filter(property -> !property.isIgnored())
                .toList();
    }

    static Shape shape(List<Property> properties, ShapeModel.Construction construction) {
        Map<String, String> accessors =
                properties.stream().collect(Collectors.toMap(Property::name, Property::accessor));
        return new Shape(properties.stream().map(Property::member).toList(), new ShapeModel(accessors, construction));
    }

    private boolean takesEverything(ExecutableElement constructor) {
        return !constructor.getParameters().isEmpty() && obstacle(constructor).isEmpty();
    }

    /** Says why a constructor or factory does not do, as a clause; empty where it does. */
    private Optional<String> obstacle(ExecutableElement creator) {
        for (VariableElement parameter : creator.getParameters()) {
            if (property(parameter).isEmpty()) {
                return Optional.of("no accessor and no visible field gives `%s %s` back"
                        .formatted(types.ref(parameter.asType()), parameter.getSimpleName()));
            }
        }
        return Stream.concat(stored().stream().map(Property::name), properties.unreadable().stream())
                .filter(name -> creator.getParameters().stream()
                        .noneMatch(parameter -> parameter.getSimpleName().contentEquals(name)))
                .findFirst()
                .map("it does not take `%s`; what is not stored carries @Ignore"::formatted);
    }

    private Optional<Property> property(VariableElement parameter) {
        return properties
                .find(parameter.getSimpleName().toString())
                .filter(property -> types.isAssignable(property.type(), parameter.asType()));
    }

    private String obstacles(List<ExecutableElement> constructors) {
        return constructors.stream()
                .map(constructor -> "by %s, %s"
                        .formatted(signature(constructor), obstacle(constructor).orElseThrow()))
                .collect(Collectors.joining("; "));
    }

    private Stream<ExecutableElement> executables() {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast);
    }

    private List<ExecutableElement> constructors() {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                ? List.of()
                : ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(this::isUsable)
                        .toList();
    }

    private boolean isUsable(ExecutableElement executable) {
        return types.isReachable(executable, from);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private String signatures(List<ExecutableElement> executables) {
        return executables.stream().map(this::signature).collect(Collectors.joining(", "));
    }

    private String signature(ExecutableElement executable) {
        String name = executable.getKind() == ElementKind.CONSTRUCTOR
                ? type.getSimpleName().toString()
                : executable.getSimpleName().toString();
        return executable.getParameters().stream()
                .map(parameter -> types.ref(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(Collectors.joining(", ", "`" + name + "(", ")`"));
    }

    private <T> Optional<T> refuse(String clause) {
        refusal.accept("`%s` %s".formatted(type.getSimpleName(), clause));
        return Optional.empty();
    }
}
