package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SealedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated types of a round. */
public final class RoundReader {

    private final TableReader tables;
    private final SharedTableReader sharedTables;
    private final DocumentReader documents;
    private final SealedReader sealedTypes;
    private final ProjectionReader projections;
    private final RepositoryReader repositories;

    /** Makes a reader over the compiler's elements and types. */
    public RoundReader(Elements elements, Types types) {
        JavaTypes javaTypes = new JavaTypes(elements, types);
        this.tables = new TableReader(javaTypes);
        this.sharedTables = new SharedTableReader(javaTypes, tables);
        this.documents = new DocumentReader(javaTypes);
        this.sealedTypes = new SealedReader(javaTypes);
        EntityReader entities = new EntityReader(tables, sharedTables);
        this.projections = new ProjectionReader(javaTypes, entities);
        this.repositories = new RepositoryReader(javaTypes, entities, projections);
    }

    /** Returns whether a type can only be read in a later round, when types that it names exist. */
    public static boolean mustWait(TypeElement type) {
        return UnresolvedTypes.areIn(type)
                || SharedTableReader.permitted(type).stream().anyMatch(UnresolvedTypes::areIn);
    }

    /**
     * Reads types with {@link Table}, {@link Document}, {@link Projection} or {@link Repository}. What cannot be read is reported and left out.
     *
     * @param collections the types with {@link ItemCollection}
     * @param sourceTypes the qualified names of the top-level types that this compilation has as source
     */
    public RoundModel read(
            Collection<TypeElement> types,
            Collection<TypeElement> collections,
            Set<String> sourceTypes,
            Diagnostics diagnostics) {
        List<TableModel> tableModels = new ArrayList<>();
        List<SharedTableModel> sharedModels = new ArrayList<>();
        List<DocumentModel> documentModels = new ArrayList<>();
        List<SealedModel> sealedModels = new ArrayList<>();
        List<ProjectionModel> projectionModels = new ArrayList<>();
        List<RepositoryModel> repositoryModels = new ArrayList<>();
        for (TypeElement type : types) {
            diagnostics.guard(Origin.of(type), () -> {
                boolean isTable = AnnotationReader.find(type, Table.class).isPresent();
                if (isTable && SharedTableReader.isShared(type)) {
                    sharedTables.read(type, collections, diagnostics).ifPresent(sharedModels::add);
                } else if (isTable) {
                    tables.read(type, diagnostics).ifPresent(tableModels::add);
                } else if (AnnotationReader.find(type, Projection.class).isPresent()) {
                    projections.read(type, diagnostics).ifPresent(projectionModels::add);
                } else if (AnnotationReader.find(type, Repository.class).isPresent()) {
                    repositories.read(type, diagnostics).ifPresent(repositoryModels::add);
                } else if (SealedReader.isSealed(type)) {
                    sealedTypes.read(type, diagnostics).ifPresent(sealedModels::add);
                } else {
                    documents.read(type, diagnostics).ifPresent(documentModels::add);
                }
            });
        }
        return new RoundModel(
                tableModels,
                sharedModels,
                documentModels,
                sealedModels,
                projectionModels,
                repositoryModels,
                sourceTypes);
    }
}
