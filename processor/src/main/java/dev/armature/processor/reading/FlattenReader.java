package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.annotation.Flatten;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.Presence;
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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a component with {@link Flatten}. */
final class FlattenReader {

    private final JavaTypes types;
    private final PresenceReader presences;
    private final AttributeReader attributes;

    FlattenReader(JavaTypes types, AttributeReader attributes) {
        this.types = types;
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
        Optional<TypeElement> record = record(value.get(), site);
        if (record.isEmpty() || (presence != Presence.REQUIRED && presence != Presence.OPTIONAL)) {
            return refuse(site, """
                    `%s` is a `%s`, and what is flattened is a record with @Document and without type parameters, or an \
                    Optional of one. Declare one of these.""".formatted(site.component(), types.ref(site.type())));
        }
        Stream<Class<? extends Annotation>> others =
                Stream.concat(MapperAnnotations.ENTITY_COMPONENTS.stream(), MapperAnnotations.COMPONENTS.stream());
        if (others.anyMatch(other -> other != Flatten.class && site.find(other).isPresent())) {
            return refuse(
                    site,
                    "`%s` is flattened, and is no attribute that another annotation could say something of. Drop one."
                            .formatted(site.component()));
        }
        return components(record.get(), site)
                .flatMap(components -> flattened(components, record.get(), presence == Presence.OPTIONAL, site));
    }

    private Optional<TypeElement> record(PresenceReader.Value value, Site site) {
        return value.type() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                        .filter(type -> type.getKind() == ElementKind.RECORD)
                        .filter(type -> type.getTypeParameters().isEmpty())
                        .filter(type ->
                                AnnotationReader.find(type, Document.class).isPresent())
                        .filter(type -> types.isAccessible(type, site.owner()))
                : Optional.empty();
    }

    private static <T> Optional<T> refuse(Site site, String text) {
        return site.refuse(RuleId.FLATTENED, text);
    }

    /** Returns the record's components under the names that they have beside. */
    private Optional<List<ComponentModel>> components(TypeElement record, Site site) {
        String prefix = site.find(Flatten.class).orElseThrow().text("prefix").value();
        List<ComponentModel> components = new ArrayList<>();
        for (Member member : RecordShape.of(record).members()) {
            Optional<ComponentModel> read = attributes.read(new Site(member, record, site.diagnostics()));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            if (read.get() instanceof FlattenedModel) {
                return refuse(site, """
                        `%s` is flattened, and so is `%s` inside of it: one of the two can be. Store the inner one as a \
                        map.""".formatted(site.component(), member.name()));
            }
            components.add(
                    read.get() instanceof AttributeModel attribute
                            ? attribute.beside(
                                    name(site.component(), member.name()),
                                    new Declared<>(prefix + attribute.name(), site.origin()))
                            : read.get());
        }
        return Optional.of(components);
    }

    private static Map<String, String> names(Shape shape, String outer) {
        return shape.members().stream().collect(Collectors.toMap(member -> name(outer, member.name()), Member::name));
    }

    private static String name(String outer, String inner) {
        return outer + GeneratedNames.capitalised(inner);
    }

    private Optional<FlattenedModel> flattened(
            List<ComponentModel> components, TypeElement record, boolean isOptional, Site site) {
        List<AttributeModel> inside = components.stream()
                .filter(AttributeModel.class::isInstance)
                .map(AttributeModel.class::cast)
                .toList();
        if (isOptional && !canBeAbsent(inside)) {
            return refuse(site, """
                    `%s` is flattened and optional, so it is there if one of its attributes is, and `%s` has none that is \
                    always there, or an OptionalInt, OptionalLong or OptionalDouble. Give it a required component, and \
                    Optionals of boxes.""".formatted(site.component(), types.ref(record)));
        }
        List<AttributeModel> beside =
                isOptional ? inside.stream().map(this::optional).toList() : inside;
        return Optional.of(new FlattenedModel(
                site.component(),
                types.ref(site.type()),
                types.ref(record),
                isOptional,
                components,
                beside,
                names(RecordShape.of(record), site.component()),
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
            String inner = Objects.requireNonNull(flattened.names().get(attribute.component()));
            accessors.put(attribute.component(), accessor(flattened, attribute, outer, inner));
        }
        return accessors;
    }

    private static String accessor(FlattenedModel flattened, AttributeModel attribute, String outer, String inner) {
        if (!flattened.isOptional()) {
            return outer + "." + inner + "()";
        }
        String read = flattened.type().qualifiedName() + "::" + inner;
        if (attribute.codec() instanceof CodecModel.SetOf) {
            return outer + ".map(" + read + ").orElse(java.util.Set.of())";
        }
        boolean isOptional = flattened.components().stream()
                .anyMatch(component -> component.component().equals(attribute.component())
                        && component instanceof AttributeModel inside
                        && inside.presence() == Presence.OPTIONAL);
        return outer + (isOptional ? ".flatMap(" : ".map(") + read + ")";
    }
}
