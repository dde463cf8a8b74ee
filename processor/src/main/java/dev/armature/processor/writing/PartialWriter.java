package dev.armature.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.Presence;

/** Writes the record for the entries of an index that does not hold everything: {@code SongByAlbum}. */
final class PartialWriter {

    private final EntityModel entity;
    private final IndexModel index;
    private final String name;
    private final boolean canMarkNullable;

    PartialWriter(EntityModel entity, IndexModel index, String name, boolean canMarkNullable) {
        this.entity = entity;
        this.index = index;
        this.name = name;
        this.canMarkNullable = canMarkNullable;
    }

    TypeSpec.Builder write() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add(
                        "What index $L holds of a {@link $T}.\n\n",
                        Docs.code(index.name().value()),
                        JavaNames.classOf(entity.type()));
        for (AttributeModel attribute : index.projected()) {
            components.addParameter(type(attribute), attribute.component());
            javadoc.add("@param $L attribute $L\n", attribute.component(), Docs.code(attribute.name()));
        }
        return TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc.build())
                .addModifiers(Visibility.of(entity))
                .recordConstructor(components.build());
    }

    private TypeName type(AttributeModel attribute) {
        TypeName type = JavaNames.of(attribute.declaredType());
        return canMarkNullable && attribute.presence() == Presence.NULLABLE
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }
}
