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
    private final RecordReader records;

    DocumentReader(JavaTypes types) {
        this.types = types;
        this.records = new RecordReader(types);
    }

    /** Returns the document; empty where it cannot be read, which has been reported. */
    Optional<DocumentModel> read(TypeElement type, Diagnostics diagnostics) {
        Origin annotation =
                AnnotationReader.find(type, Document.class).orElseThrow().origin();
        String name = type.getSimpleName().toString();
        return records.read(type, annotation, diagnostics)
                .map(components -> new DocumentModel(
                        types.ref(type),
                        types.isPublic(type),
                        components,
                        name + GeneratedNames.CODEC_SUFFIX,
                        name + GeneratedNames.ATTRIBUTES_SUFFIX,
                        Origin.of(type)));
    }
}
