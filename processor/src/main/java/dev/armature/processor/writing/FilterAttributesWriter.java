package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes types that offer tokens, one method for each attribute that a filter or condition may name. */
final class FilterAttributesWriter {

    private FilterAttributesWriter() {}

    /** Writes what a filter of a path may name: {@code ByArtistAttributes}. */
    static TypeSpec ofPath(EntityModel entity, QueryPath path) {
        return write(
                entity,
                path.filter(),
                CodeBlock.of("What a filter of {@code $L} may name.", path.accessor()),
                path.filterable(),
                Modifier.PRIVATE);
    }

    /** Writes a type of the repository with a method for each of the attributes, and one instance. */
    static TypeSpec write(
            EntityModel entity,
            ClassName type,
            CodeBlock javadoc,
            List<AttributeModel> attributes,
            Modifier... instanceVisibility) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, "INSTANCE", instanceVisibility)
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", type)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        ClassName tokens = JavaNames.beside(entity, entity.names().attributes());
        CodecNames names = CodecNames.of(entity);
        MethodNames methods = MethodNames.ofPlainType(attributes);
        for (AttributeModel attribute : attributes) {
            builder.addMethod(MethodSpec.methodBuilder(methods.of(attribute))
                    .addJavadoc("Attribute $L.", Docs.code(attribute.name()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(Tokens.type(attribute.codec()))
                    .addStatement("return $T.$L", tokens, names.constant(attribute))
                    .build());
        }
        return builder.build();
    }
}
