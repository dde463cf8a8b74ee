package dev.armature.processor.reading;

import dev.armature.annotation.Document;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads a record with {@link Document}. */
final class DocumentReader {

    private final JavaTypes types;
    private final StructureReader structures;

    DocumentReader(JavaTypes types) {
        this.types = types;
        this.structures = new StructureReader(types);
    }

    /** Returns the document; empty where it cannot be read, which has been reported. */
    Optional<DocumentModel> read(TypeElement type, Diagnostics diagnostics) {
        Origin annotation =
                AnnotationReader.find(type, Document.class).orElseThrow().origin();
        return structures.read(type, annotation, diagnostics).map(structure -> document(type, structure));
    }

    private DocumentModel document(TypeElement type, Structure structure) {
        String name = structure.type().getSimpleName().toString();
        return new DocumentModel(
                types.ref(structure.type()),
                types.ref(type),
                types.parameters(structure.type()),
                types.isPublic(type) && types.isPublic(structure.type()),
                structure.components(),
                structure.shape(),
                name + GeneratedNames.CODEC_SUFFIX,
                name + GeneratedNames.ATTRIBUTES_SUFFIX,
                Origin.of(type));
    }
}
