package dev.armature.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What one round of annotation processing has read.
 *
 * @param tables the tables, in source order
 * @param documents the documents, in source order
 * @param sealedDocuments the sealed types with {@code @Document}, in source order
 * @param projections the projections, in source order
 * @param repositories the repository interfaces, in source order
 * @param sourceTypes the qualified names of the top-level types that this compilation has as source
 */
public record RoundModel(
        List<TableModel> tables,
        List<DocumentModel> documents,
        List<SealedModel> sealedDocuments,
        List<ProjectionModel> projections,
        List<RepositoryModel> repositories,
        Set<String> sourceTypes) {

    public RoundModel {
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
        sealedDocuments = List.copyOf(sealedDocuments);
        projections = List.copyOf(projections);
        repositories = List.copyOf(repositories);
        sourceTypes = Set.copyOf(sourceTypes);
    }
}
