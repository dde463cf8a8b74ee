package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import javax.lang.model.element.Modifier;

/** Writes the typed tokens of an entity's attributes, as constants: {@code SongAttributes}. */
final class AttributesWriter {

    private final EntityModel entity;
    private final CodecNames names;

    AttributesWriter(EntityModel entity) {
        this.entity = entity;
        this.names = CodecNames.of(entity);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(entity.names().attributes())
                .addJavadoc(
                        "The attributes of $L {@link $T}, as typed tokens.",
                        Words.article(Words.phrase(entity.type().simpleName())),
                        JavaNames.classOf(entity.type()))
                .addModifiers(Visibility.ofFinalClass(entity))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        entity.attributes().forEach(attribute -> builder.addField(token(attribute)));
        return builder;
    }

    private FieldSpec token(AttributeModel attribute) {
        CodeBlock path = CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT_PATH, names.name(attribute));
        return FieldSpec.builder(
                        Tokens.type(attribute.codec()),
                        names.constant(attribute),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Attribute $L.", Docs.code(attribute.name()))
                .initializer(Layout.assigned(new Tokens(names).create(attribute.codec(), path)))
                .build();
    }
}
