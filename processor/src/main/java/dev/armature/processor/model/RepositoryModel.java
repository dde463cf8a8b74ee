package dev.armature.processor.model;

import java.util.List;

/**
 * An interface with {@code @Repository}.
 *
 * @param type the interface
 * @param isPublic whether it is visible outside its package
 * @param table the table of its entity
 * @param implementation the simple name of what is generated: {@code SongsQueries}
 * @param patterns its abstract methods
 * @param origin the place of the interface
 */
public record RepositoryModel(
        TypeRef type,
        boolean isPublic,
        TableModel table,
        String implementation,
        List<PatternModel> patterns,
        Origin origin)
        implements MappedModel {

    public RepositoryModel {
        patterns = List.copyOf(patterns);
    }

    @Override
    public List<String> generatedTypes() {
        return List.of(implementation);
    }
}
