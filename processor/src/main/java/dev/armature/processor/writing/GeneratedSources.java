package dev.armature.processor.writing;

import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.SealedModel;
import dev.armature.processor.model.TableModel;
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
        boolean canMarkNullable = files.canMarkNullable(table.entity());
        files.write(new KeyWriter(table).write(), table.entity());
        files.write(new CodecWriter(table).write(), table.entity());
        files.write(new AttributesWriter(table).write(), table.entity());
        table.indexes()
                .forEach(index -> index.partialName()
                        .ifPresent(name -> files.write(
                                new PartialWriter(table.entity(), index, name, canMarkNullable).write(),
                                table.entity())));
        files.write(new RepositoryWriter(table).write(), table.entity());
        files.write(new TableWriter(table).write(), table.entity());
        table.streamHandler()
                .ifPresent(name -> files.write(new StreamHandlerWriter(table, name).write(), table.entity()));
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
