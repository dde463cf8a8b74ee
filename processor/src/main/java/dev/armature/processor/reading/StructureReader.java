package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ShapeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the components of a type, after it has seen that generated code can name and construct it. */
final class StructureReader {

    private final ShapeReader shapes;
    private final AttributeReader attributes;

    StructureReader(JavaTypes types) {
        this.shapes = new ShapeReader(types);
        this.attributes = new AttributeReader(types);
    }

    /** Returns the structure; empty where the type or any component of it cannot be read, which has been reported. */
    Optional<Structure> read(TypeElement type, Origin annotation, Diagnostics diagnostics) {
        return shapes.read(type, text -> diagnostics.error(RuleId.UNREADABLE_TYPE, annotation, text))
                .flatMap(shape -> components(shape, shapes.subject(type), type, diagnostics));
    }

    private Optional<Structure> components(
            Shape shape, TypeElement subject, TypeElement type, Diagnostics diagnostics) {
        boolean isMixed = !subject.equals(type);
        if (type.getKind() != ElementKind.RECORD && !isMixed) {
            MisplacedAnnotations.checkUnused(shape, type, diagnostics);
        }
        List<ComponentModel> components = shape.members().stream()
                .flatMap(member -> attributes.read(new Site(member, type, diagnostics)).stream())
                .toList();
        return components.size() == shape.members().size()
                ? structure(components, shape, subject, diagnostics)
                : Optional.empty();
    }

    /** Returns the structure, whose accessors are also those of what is flattened. */
    private static Optional<Structure> structure(
            List<ComponentModel> components, Shape shape, TypeElement type, Diagnostics diagnostics) {
        Map<String, String> accessors = new HashMap<>(shape.model().accessors());
        for (ComponentModel component : components) {
            if (component instanceof FlattenedModel flattened) {
                String outer = Objects.requireNonNull(accessors.get(component.component()));
                for (Map.Entry<String, String> accessor :
                        FlattenReader.accessors(flattened, outer).entrySet()) {
                    if (accessors.putIfAbsent(accessor.getKey(), accessor.getValue()) != null) {
                        diagnostics.error(
                                RuleId.FLATTENED,
                                component.origin(),
                                "`%s` of `%s` would be called `%s` in conditions and updates, and so is another. Rename one."
                                        .formatted(component.component(), type.getSimpleName(), accessor.getKey()));
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(new Structure(
                type, components, new ShapeModel(accessors, shape.model().construction())));
    }
}
