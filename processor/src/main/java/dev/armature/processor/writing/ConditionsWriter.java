package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.EntityModel;

/** Writes what the condition of an update may name: every attribute. */
final class ConditionsWriter {

    static final String NAME = "Conditions";

    private final EntityModel entity;
    private final boolean withScan;

    ConditionsWriter(EntityModel entity, boolean withScan) {
        this.entity = entity;
        this.withScan = withScan;
    }

    TypeSpec write() {
        return FilterAttributesWriter.write(
                entity,
                JavaNames.beside(entity, entity.names().repository()).nestedClass(NAME),
                CodeBlock.of(
                        withScan
                                ? "What the condition of an update, or the filter of a scan, may name."
                                : "What the condition of an update may name."),
                entity.attributes());
    }
}
