package dev.armature.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one round of annotation processing has read.
 *
 * @param tables the tables, in source order
 * @param sharedTables the tables of several entities, in source order
 * @param documents the documents, in source order
 * @param sealedDocuments the sealed types with {@code @Document}, in source order
 * @param projections the projections, in source order
 * @param repositories the repository interfaces, in source order
 * @param sourceTypes the qualified names of the top-level types that this compilation has as source
 */
public record RoundModel(
        List<TableModel> tables,
        List<SharedTableModel> sharedTables,
        List<DocumentModel> documents,
        List<SealedModel> sealedDocuments,
        List<ProjectionModel> projections,
        List<RepositoryModel> repositories,
        Set<String> sourceTypes) {

    public RoundModel {
        tables = List.copyOf(tables);
        sharedTables = List.copyOf(sharedTables);
        documents = List.copyOf(documents);
        sealedDocuments = List.copyOf(sealedDocuments);
        projections = List.copyOf(projections);
        repositories = List.copyOf(repositories);
        sourceTypes = Set.copyOf(sourceTypes);
    }

    /** Returns every entity with its table. */
    public List<TableModel> entities() {
        return Stream.concat(tables.stream(), sharedTables.stream().flatMap(shared -> shared.entities().stream()))
                .toList();
    }
}
