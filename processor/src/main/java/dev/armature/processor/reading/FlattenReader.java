package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.annotation.Flatten;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.IgnoredModel;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.ShapeModel;
import dev.armature.processor.model.TypeRef;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a component with {@link Flatten}. */
final class FlattenReader {

    private final JavaTypes types;
    private final ShapeReader shapes;
    private final PresenceReader presences;
    private final AttributeReader attributes;

    FlattenReader(JavaTypes types, AttributeReader attributes) {
        this.types = types;
        this.shapes = new ShapeReader(types);
        this.presences = new PresenceReader(types);
        this.attributes = attributes;
    }

    /** Returns the component; empty where it cannot be read, which has been reported. */
    Optional<FlattenedModel> read(Site site) {
        Optional<PresenceReader.Value> value = presences.read(site);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Presence presence = value.get().presence();
        Optional<TypeElement> home = home(value.get(), site);
        if (home.isEmpty() || (presence != Presence.REQUIRED && presence != Presence.OPTIONAL)) {
            return refuse(site, """
                    `%s` is a `%s`, and what is flattened is a type with @Document, neither sealed nor with type parameters, \
                    one that a @Document in `mixin` describes, or an Optional of either. Declare one of these.""".formatted(site.component(), types.ref(site.type())));
        }
        Stream<Class<? extends Annotation>> others =
                Stream.concat(MapperAnnotations.ENTITY_COMPONENTS.stream(), MapperAnnotations.COMPONENTS.stream());
        if (others.anyMatch(other -> other != Flatten.class && site.find(other).isPresent())) {
            return refuse(
                    site,
                    "`%s` is flattened, and is no attribute that another annotation could say something of. Drop one."
                            .formatted(site.component()));
        }
        return shape(home.get(), site)
                .flatMap(shape -> components(shape, home.get(), site)
                        .flatMap(components -> flattened(shape, components, value.get(), site)));
    }

    /** Returns the declaration that says how the component's type is stored: the type itself, or what describes it. */
    private Optional<TypeElement> home(PresenceReader.Value value, Site site) {
        if (!(value.type() instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement type = (TypeElement) declared.asElement();
        return Optional.of(mixin(site).orElse(type))
                .filter(home -> shapes.subject(home).equals(type))
                .filter(home -> AnnotationReader.find(home, Document.class).isPresent())
                .filter(home -> !type.getModifiers().contains(Modifier.SEALED))
                .filter(home -> type.getTypeParameters().isEmpty())
                .filter(home -> types.isAccessible(type, site.owner()));
    }

    private static Optional<TypeElement> mixin(Site site) {
        return site.find(Flatten.class)
                .flatMap(flatten -> flatten.type("mixin"))
                .filter(mixin -> mixin.value() instanceof DeclaredType)
                .map(mixin -> (TypeElement) ((DeclaredType) mixin.value()).asElement());
    }

    private Optional<Shape> shape(TypeElement home, Site site) {
        Optional<Shape> shape = shapes.read(
                home, site.owner(), text -> refuse(site, "`%s` is flattened. ".formatted(site.component()) + text));
        if (shape.isPresent() && shape.get().model().construction() instanceof ShapeModel.Setters) {
            return refuse(site, """
                    `%s` is flattened, and `%s` is made by setters, which no expression is. Give it a constructor, a static \
                    method or a builder that takes everything, or store it as a map.""".formatted(site.component(), types.ref(shapes.subject(home))));
        }
        return shape;
    }

    private static <T> Optional<T> refuse(Site site, String text) {
        return site.refuse(RuleId.FLATTENED, text);
    }

    /** Returns the components of what is flattened under the names that they have beside. */
    private Optional<List<ComponentModel>> components(Shape shape, TypeElement home, Site site) {
        String prefix = site.find(Flatten.class).orElseThrow().text("prefix").value();
        List<ComponentModel> components = new ArrayList<>();
        for (Member member : shape.members()) {
            if (member.find(Flatten.class).isPresent()) {
                return refuse(site, """
                        `%s` is flattened, and so is `%s` inside of it: one of the two can be. Store the inner one as a \
                        map.""".formatted(site.component(), member.name()));
            }
            Optional<ComponentModel> read = attributes.read(new Site(member, home, site.diagnostics()));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            String name = name(site.component(), member.name());
            components.add(
                    read.get() instanceof AttributeModel attribute
                            ? attribute.beside(name, new Declared<>(prefix + attribute.name(), site.origin()))
                            : ((IgnoredModel) read.get()).beside(name));
        }
        return Optional.of(components);
    }

    /** Returns what belongs to the components of a type, by the names that they have beside. */
    private static Map<String, String> beside(Map<String, String> inside, String outer) {
        return inside.entrySet().stream()
                .collect(Collectors.toMap(entry -> name(outer, entry.getKey()), Map.Entry::getValue));
    }

    private static ShapeModel.Construction construction(Shape shape, String outer) {
        return shape.model().construction() instanceof ShapeModel.Builder builder
                ? new ShapeModel.Builder(
                        builder.owner(), builder.method(), beside(builder.setters(), outer), builder.build())
                : shape.model().construction();
    }

    private static String name(String outer, String inner) {
        return outer + GeneratedNames.capitalised(inner);
    }

    private Optional<FlattenedModel> flattened(
            Shape shape, List<ComponentModel> components, PresenceReader.Value value, Site site) {
        TypeRef type = types.ref(value.type());
        boolean isOptional = value.presence() == Presence.OPTIONAL;
        List<AttributeModel> inside =
                components.stream().flatMap(ComponentModel::stored).toList();
        if (isOptional && !canBeAbsent(inside)) {
            return refuse(site, """
                    `%s` is flattened and optional, so it is there if one of its attributes is, and `%s` has none that is \
                    always there, or an OptionalInt, OptionalLong or OptionalDouble. Give it a required component, and \
                    Optionals of boxes.""".formatted(site.component(), type));
        }
        List<AttributeModel> beside =
                isOptional ? inside.stream().map(this::optional).toList() : inside;
        return Optional.of(new FlattenedModel(
                site.component(),
                types.ref(site.type()),
                type,
                construction(shape, site.component()),
                isOptional,
                components,
                beside,
                beside(shape.model().accessors(), site.component()),
                site.origin()));
    }

    private static boolean canBeAbsent(List<AttributeModel> inside) {
        return inside.stream().anyMatch(FlattenReader::isAlwaysThere)
                && inside.stream().allMatch(attribute -> switch (attribute.presence()) {
                    case REQUIRED, NULLABLE, OPTIONAL -> true;
                    case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> false;
                });
    }

    private static boolean isAlwaysThere(AttributeModel attribute) {
        return attribute.presence() == Presence.REQUIRED && !(attribute.codec() instanceof CodecModel.SetOf);
    }

    private AttributeModel optional(AttributeModel attribute) {
        if (attribute.presence() == Presence.OPTIONAL || attribute.codec() instanceof CodecModel.SetOf) {
            return attribute;
        }
        TypeRef value = types.boxed(attribute.codec().javaType());
        return attribute.optional(new TypeRef("java.util", "Optional", List.of(value), false));
    }

    /**
     * Returns the accessors of what is stored beside a component: {@code shipping().city()}, or, where it is optional,
     * {@code shipping().map(Address::city)}.
     */
    static Map<String, String> accessors(FlattenedModel flattened, String outer) {
        Map<String, String> accessors = new HashMap<>();
        for (AttributeModel attribute : flattened.attributes()) {
            String inner = Objects.requireNonNull(flattened.accessors().get(attribute.component()));
            accessors.put(attribute.component(), accessor(flattened, attribute, outer, inner));
        }
        return accessors;
    }

    private static String accessor(FlattenedModel flattened, AttributeModel attribute, String outer, String inner) {
        if (!flattened.isOptional()) {
            return outer + "." + inner;
        }
        String read = read(flattened, inner);
        if (attribute.codec() instanceof CodecModel.SetOf) {
            return outer + ".map(" + read + ").orElse(java.util.Set.of())";
        }
        boolean isOptional = flattened.components().stream()
                .anyMatch(component -> component.component().equals(attribute.component())
                        && component instanceof AttributeModel inside
                        && inside.presence() == Presence.OPTIONAL);
        return outer + (isOptional ? ".flatMap(" : ".map(") + read + ")";
    }

    /** Returns the function that an accessor is: {@code Address::city}, or of a field {@code shipping -> shipping.city}. */
    private static String read(FlattenedModel flattened, String inner) {
        String parameter = flattened.component() + "Value";
        return inner.endsWith("()")
                ? flattened.type().qualifiedName() + "::" + inner.substring(0, inner.length() - "()".length())
                : parameter + " -> " + parameter + "." + inner;
    }
}
