package dev.armature.processor.reading;

import dev.armature.annotation.Repository;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.PatternModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads an interface with {@link Repository}, and beside it the entity that it reads. */
final class RepositoryReader {

    private static final String SUFFIX = "Queries";

    private final JavaTypes types;
    private final EntityReader entities;
    private final ProjectionReader projections;

    RepositoryReader(JavaTypes types, EntityReader entities, ProjectionReader projections) {
        this.types = types;
        this.entities = entities;
        this.projections = projections;
    }

    /** Returns the repository; empty where it or any method of it is wrong, which has been reported. */
    Optional<RepositoryModel> read(TypeElement type, Diagnostics diagnostics) {
        AnnotationReader annotation =
                AnnotationReader.find(type, Repository.class).orElseThrow();
        if (type.getKind() != ElementKind.INTERFACE
                || !type.getTypeParameters().isEmpty()
                || !types.isAccessible(type, type)) {
            diagnostics.error(RuleId.REPOSITORY, annotation.origin(), """
                    `%s` is not an interface that generated code can implement. Make it an interface without type \
                    parameters, at least package-private.""".formatted(type.getSimpleName()));
            return Optional.empty();
        }
        Declared<TypeMirror> entity = annotation.type("value").orElseThrow();
        Optional<TypeElement> found = entities.find(entity.value()).filter(read -> types.isAccessible(read, type));
        if (found.isEmpty()) {
            diagnostics.error(
                    RuleId.REPOSITORY,
                    entity.origin(),
                    "A repository reads an entity, and `%s` has neither @Table nor @Item, or cannot be seen from here."
                            .formatted(types.ref(entity.value())));
            return Optional.empty();
        }
        return entities.read(found.get()).flatMap(table -> repository(type, table, diagnostics));
    }

    private Optional<RepositoryModel> repository(TypeElement type, TableModel table, Diagnostics diagnostics) {
        List<ExecutableElement> methods = types.abstractMethods(type);
        List<PatternModel> patterns = methods.stream()
                .flatMap(method -> new PatternReader(types, projections, table, method, diagnostics).read().stream())
                .toList();
        return patterns.size() == methods.size()
                ? Optional.of(new RepositoryModel(
                        types.ref(type),
                        types.isPublic(type),
                        table,
                        type.getSimpleName() + SUFFIX,
                        patterns,
                        Origin.of(type)))
                : Optional.empty();
    }
}
