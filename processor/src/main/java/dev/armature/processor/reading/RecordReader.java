package dev.armature.processor.reading;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record, after it has seen that generated code can name and construct it. */
final class RecordReader {

    private final JavaTypes types;
    private final AttributeReader attributes;

    RecordReader(JavaTypes types) {
        this.types = types;
        this.attributes = new AttributeReader(types);
    }

    /**
     * Returns every component in order; empty where the type or any component of it cannot be read, which has been
     * reported.
     */
    Optional<List<ComponentModel>> read(TypeElement type, Origin annotation, Diagnostics diagnostics) {
        Optional<String> obstacle = obstacle(type);
        if (obstacle.isPresent()) {
            diagnostics.error(RuleId.UNREADABLE_RECORD, annotation, obstacle.get());
            return Optional.empty();
        }
        List<VariableElement> fields = fields(type);
        List<ComponentModel> components = fields.stream()
                .flatMap(field -> attributes.read(new Site(field, type, diagnostics)).stream())
                .toList();
        return components.size() == fields.size() ? Optional.of(components) : Optional.empty();
    }

    /** Returns the fields behind a record's components, in the components' order. */
    static List<VariableElement> fields(TypeElement type) {
        Map<String, VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .collect(Collectors.toMap(field -> field.getSimpleName().toString(), Function.identity()));
        return type.getRecordComponents().stream()
                .map(component -> fields.get(component.getSimpleName().toString()))
                .toList();
    }

    private Optional<String> obstacle(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return Optional.of("`%s` is not a record. Make it one: its components are the attributes."
                    .formatted(type.getSimpleName()));
        }
        if (!types.isAccessible(type, type)) {
            return Optional.of("""
                    `%s` is private, or inside a private type, and generated code cannot see it. Make it at least \
                    package-private.""".formatted(type.getSimpleName()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(
                    "`%s` is generic, and an item holds concrete types. Declare a record without type parameters."
                            .formatted(type.getSimpleName()));
        }
        return Optional.empty();
    }
}
