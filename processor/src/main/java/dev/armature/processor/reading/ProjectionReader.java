package dev.armature.processor.reading;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a record with {@link Projection}, and beside it the entity that it is a part of. */
final class ProjectionReader {

    private static final String SUFFIX = "Projection";

    private final JavaTypes types;
    private final TableReader tables;
    private final ShapeReader shapes;
    private final PresenceReader presences;

    ProjectionReader(JavaTypes types, TableReader tables) {
        this.types = types;
        this.tables = tables;
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
        return tables.read(entity.get(), new Diagnostics())
                .flatMap(table -> projection(type, shape.get(), table, diagnostics));
    }

    private Optional<TypeElement> entity(Declared<TypeMirror> of, TypeElement type, Diagnostics diagnostics) {
        if (of.value() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement entity
                && AnnotationReader.find(entity, Table.class).isPresent()
                && !SharedTableReader.isShared(entity)) {
            if (types.isAccessible(entity, type)) {
                return Optional.of(entity);
            }
            diagnostics.error(
                    RuleId.PROJECTION_ENTITY, of.origin(), """
                    `%s` cannot be seen from the package of `%s`. Make it public, or put the two into one package.""".formatted(types.ref(entity), type.getSimpleName()));
            return Optional.empty();
        }
        diagnostics.error(RuleId.PROJECTION_ENTITY, of.origin(), """
                A projection is a part of an entity, and `%s` is no record with @Table. Name the record that is stored.""".formatted(types.ref(of.value())));
        return Optional.empty();
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
        return Optional.of(new ProjectionModel(
                types.ref(type),
                types.isPublic(type),
                components,
                shape.model(),
                table.entity().type(),
                type.getSimpleName() + SUFFIX,
                sources(table, components),
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
        if (attribute.get().isKeyOnly()) {
            return site.refuse(RuleId.PROJECTION_COMPONENT, """
                    `%s` is stored in the key of `%s` and nowhere else, where a projection does not read. Put @Attribute on \
                    it there, which stores it as an attribute too.""".formatted(
                            site.component(), table.entity().type()));
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
                false,
                site.origin()));
    }

    private boolean isPublic(TypeRef type) {
        return types.find(type).map(types::isPublic).orElse(true);
    }

    private static List<ProjectionModel.Source> sources(TableModel table, List<ComponentModel> components) {
        List<String> needed = components.stream()
                .map(component -> ((AttributeModel) component).name())
                .toList();
        List<ProjectionModel.Source> sources = new ArrayList<>();
        sources.add(new ProjectionModel.Source(
                table.entity().type(),
                table.indexes().stream()
                        .filter(index -> index.partialName().isEmpty())
                        .map(index -> index.name().value())
                        .toList()));
        for (IndexModel index : table.indexes()) {
            List<String> held =
                    index.projected().stream().map(AttributeModel::name).toList();
            if (index.partialName().isPresent() && held.containsAll(needed)) {
                sources.add(new ProjectionModel.Source(
                        TypeRef.of(
                                table.entity().home().packageName(),
                                index.partialName().get()),
                        List.of(index.name().value())));
            }
        }
        return sources;
    }
}
