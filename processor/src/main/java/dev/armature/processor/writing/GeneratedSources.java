package dev.armature.processor.writing;

import dev.armature.processor.model.CollectionModel;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.SealedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all that is generated for a table or a document. */
public final class GeneratedSources {

    private final SourceFiles files;

    /** Makes the writing phase over the compiler's files and elements. */
    public GeneratedSources(Filer filer, Elements elements) {
        this.files = new SourceFiles(filer, elements);
    }

    /** Writes the types of a table, its entity and its indexes. */
    public void write(TableModel table) {
        writeEntity(table, List.of(table.entity().origin()));
        files.write(new TableWriter(table).write(), table.entity());
        table.streamHandler()
                .ifPresent(name -> files.write(new StreamHandlerWriter(table, name).write(), table.entity()));
    }

    /** Writes the types of a table that several entities share. What is made of each depends on the others. */
    public void write(SharedTableModel table) {
        List<Origin> origins = List.of(table.origin());
        table.entities().forEach(entity -> writeEntity(entity, origins));
        files.write(new EntityTypesWriter(table).write(), table);
        List<Origin> withCollections = Stream.concat(
                        origins.stream(), table.collections().stream().map(CollectionModel::origin))
                .toList();
        files.write(new TableWriter(table).write(), table, withCollections);
        table.streamHandler().ifPresent(name -> files.write(new StreamHandlerWriter(table, name).write(), table));
    }

    private void writeEntity(TableModel table, List<Origin> origins) {
        boolean canMarkNullable = files.canMarkNullable(table.entity());
        EntityModel entity = table.entity();
        files.write(new KeyWriter(table).write(), entity, origins);
        files.write(new CodecWriter(table).write(), entity, origins);
        files.write(new AttributesWriter(table).write(), entity, origins);
        table.indexes()
                .forEach(index -> index.partialName()
                        .ifPresent(name -> files.write(
                                new PartialWriter(entity, index, name, canMarkNullable).write(), entity, origins)));
        files.write(new RepositoryWriter(table).write(), entity, origins);
    }

    /** Writes the types of a sealed document. */
    public void write(SealedModel document) {
        files.write(new SealedCodecWriter(document).write(), document);
        files.write(new SealedAttributesWriter(document).write(), document);
    }

    /** Writes the types of a document. */
    public void write(DocumentModel document) {
        files.write(new CodecWriter(document).write(), document);
        files.write(new DocumentAttributesWriter(document).write(), document);
    }

    /** Writes what runs a repository interface. */
    public void write(RepositoryModel repository) {
        files.write(new QueriesWriter(repository).write(), repository);
    }

    /** Writes what reads a projection. */
    public void write(ProjectionModel projection) {
        files.write(new ProjectionWriter(projection).write(), projection);
    }
}
