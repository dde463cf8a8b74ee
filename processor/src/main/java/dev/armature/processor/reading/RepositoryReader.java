package dev.armature.processor.reading;

import dev.armature.annotation.Repository;
import dev.armature.annotation.Table;
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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads an interface with {@link Repository}, and beside it the entity that it reads. */
final class RepositoryReader {

    private static final String SUFFIX = "Queries";

    private final JavaTypes types;
    private final TableReader tables;
    private final ProjectionReader projections;

    RepositoryReader(JavaTypes types, TableReader tables, ProjectionReader projections) {
        this.types = types;
        this.tables = tables;
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
        if (!(entity.value() instanceof DeclaredType declared)
                || AnnotationReader.find(declared.asElement(), Table.class).isEmpty()
                || !types.isAccessible((TypeElement) declared.asElement(), type)) {
            diagnostics.error(
                    RuleId.REPOSITORY,
                    entity.origin(),
                    "A repository reads an entity, and `%s` has no @Table, or cannot be seen from here."
                            .formatted(types.ref(entity.value())));
            return Optional.empty();
        }
        if (SharedTableReader.isShared((TypeElement) declared.asElement())) {
            return refuseComposed(entity, diagnostics);
        }
        // An entity that cannot be read has been reported as such, at itself.
        return tables.read((TypeElement) declared.asElement(), new Diagnostics())
                .flatMap(table -> table.entity().composition().isEmpty()
                        ? repository(type, table, diagnostics)
                        : refuseComposed(entity, diagnostics));
    }

    private Optional<RepositoryModel> refuseComposed(Declared<TypeMirror> entity, Diagnostics diagnostics) {
        diagnostics.error(RuleId.REPOSITORY, entity.origin(), """
                The keys of `%s` are composed by @Key, which declared methods do not ask by. Use its generated \
                repository.""".formatted(types.ref(entity.value())));
        return Optional.empty();
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
