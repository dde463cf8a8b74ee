package dev.armature.processor.reading;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a record with {@link Projection}, and beside it the entity that it is a part of. */
final class ProjectionReader {

    private static final String SUFFIX = "Projection";

    private final JavaTypes types;
    private final EntityReader entities;
    private final ShapeReader shapes;
    private final PresenceReader presences;

    ProjectionReader(JavaTypes types, EntityReader entities) {
        this.types = types;
        this.entities = entities;
        this.shapes = new ShapeReader(types);
        this.presences = new PresenceReader(types);
    }

    /** Returns the projection; empty where it cannot be read, which has been reported. */
    Optional<ProjectionModel> read(TypeElement type, Diagnostics diagnostics) {
        AnnotationReader annotation =
                AnnotationReader.find(type, Projection.class).orElseThrow();
        Optional<Shape> shape =
                shapes.read(type, text -> diagnostics.error(RuleId.UNREADABLE_TYPE, annotation.origin(), text));
        Declared<TypeMirror> of = annotation.type("of").orElseThrow();
        Optional<TypeElement> entity = entity(of, type, diagnostics);
        if (shape.isEmpty() || entity.isEmpty()) {
            return Optional.empty();
        }
        // An entity that cannot be read has been reported as such, at itself.
        return entities.read(entity.get()).flatMap(table -> projection(type, shape.get(), table, diagnostics));
    }

    private Optional<TypeElement> entity(Declared<TypeMirror> of, TypeElement type, Diagnostics diagnostics) {
        Optional<TypeElement> entity = entities.find(of.value());
        if (entity.isEmpty()) {
            diagnostics.error(RuleId.PROJECTION_ENTITY, of.origin(), """
                    A projection is a part of an entity, and `%s` is no record with @Table or @Item. Name the record that is \
                    stored.""".formatted(types.ref(of.value())));
        } else if (!types.isAccessible(entity.get(), type)) {
            diagnostics.error(RuleId.PROJECTION_ENTITY, of.origin(), """
                    `%s` cannot be seen from the package of `%s`. Make it public, or put the two into one package.""".formatted(
                            types.ref(entity.get()), type.getSimpleName()));
            return Optional.empty();
        }
        return entity;
    }

    private Optional<ProjectionModel> projection(
            TypeElement type, Shape shape, TableModel table, Diagnostics diagnostics) {
        if (shape.members().isEmpty()) {
            diagnostics.error(
                    RuleId.PROJECTION_COMPONENT,
                    Origin.of(type),
                    "`%s` has no components, so there is nothing to read. Name components of `%s`."
                            .formatted(type.getSimpleName(), table.entity().type()));
            return Optional.empty();
        }
        List<ComponentModel> components = shape.members().stream()
                .flatMap(member -> component(new Site(member, type, diagnostics), table).stream())
                .toList();
        if (components.size() != shape.members().size()) {
            return Optional.empty();
        }
        ProjectionSources sources = new ProjectionSources(
                table, components.stream().map(AttributeModel.class::cast).toList());
        Optional<TypeRef> hidden = sources.composition().parts().stream()
                .map(part -> named(part.attribute().codec()))
                .filter(named -> types.find(named)
                        .filter(found -> !types.isAccessible(found, type))
                        .isPresent())
                .findFirst();
        if (hidden.isPresent()) {
            diagnostics.error(
                    RuleId.PROJECTION_COMPONENT,
                    Origin.of(type),
                    "`%s` is read from a key of `%s`, which also holds a `%s`, and that cannot be seen from here. Make it public."
                            .formatted(type.getSimpleName(), table.entity().type(), hidden.get()));
            return Optional.empty();
        }
        return Optional.of(new ProjectionModel(
                types.ref(type),
                types.isPublic(type),
                components,
                shape.model(),
                table.entity().type(),
                sources.composition(),
                type.getSimpleName() + SUFFIX,
                sources.all(),
                Origin.of(type)));
    }

    private Optional<ComponentModel> component(Site site, TableModel table) {
        Optional<String> named = site.find(Attribute.class)
                .map(annotation -> annotation.text("name").value())
                .filter(name -> !name.isEmpty());
        Optional<AttributeModel> attribute = table.entity().attributes().stream()
                .filter(candidate -> named.map(candidate.name()::equals)
                        .orElse(candidate.component().equals(site.component())))
                .findFirst();
        if (attribute.isEmpty()) {
            return site.refuse(RuleId.PROJECTION_COMPONENT, """
                    `%s` stores no %s. It has %s; a component under another name says @Attribute(name = …).""".formatted(
                    table.entity().type(),
                    named.map(name -> "attribute `" + name + "`").orElse("component `" + site.component() + "`"),
                    table.entity().attributes().stream()
                            .map(AttributeModel::component)
                            .collect(Collectors.joining("`, `", "`", "`"))));
        }
        return presences.read(site).flatMap(value -> component(site, value, attribute.get(), table));
    }

    private Optional<ComponentModel> component(
            Site site, PresenceReader.Value value, AttributeModel attribute, TableModel table) {
        TypeRef declared = types.ref(value.type());
        if (!declared.boxed().equals(attribute.codec().javaType().boxed())) {
            return site.refuse(
                    RuleId.PROJECTION_COMPONENT,
                    "`%s` is `%s` here and `%s` in `%s`, which is how it is stored. Declare the same type."
                            .formatted(
                                    site.component(),
                                    declared,
                                    attribute.codec().javaType(),
                                    table.entity().type()));
        }
        if (attribute.presence().allowsAbsence() && value.presence() == Presence.REQUIRED) {
            return site.refuse(RuleId.PROJECTION_COMPONENT, """
                    `%s` may be absent in `%s`, and an item without it could not be read. Declare it %s here too.""".formatted(
                    site.component(),
                    table.entity().type(),
                    attribute.presence() == Presence.NULLABLE ? "nullable" : "`" + attribute.declaredType() + "`"));
        }
        if (attribute.codec() instanceof CodecModel.Converted converted
                && !converted.converter().packageName().equals(types.packageName(site.owner()))
                && !isPublic(converted.converter())) {
            return site.refuse(
                    RuleId.PROJECTION_COMPONENT,
                    "The converter `%s` of `%s` cannot be seen from here. Make it public."
                            .formatted(converted.converter(), site.component()));
        }
        return Optional.of(new AttributeModel(
                site.component(),
                attribute.attribute(),
                types.ref(site.type()),
                value.presence(),
                attribute.codec(),
                attribute.requestedType(),
                attribute.defaultText(),
                List.of(),
                attribute.policy(),
                List.of(),
                attribute.isKeyOnly(),
                site.origin()));
    }

    /** Returns the type that code names to read a component from a key. */
    private static TypeRef named(CodecModel codec) {
        return codec instanceof CodecModel.Converted converted ? converted.converter() : codec.javaType();
    }

    private boolean isPublic(TypeRef type) {
        return types.find(type).map(types::isPublic).orElse(true);
    }
}
