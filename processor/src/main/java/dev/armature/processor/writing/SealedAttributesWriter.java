package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.SealedModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the token of a sealed document, which leads to what says its type, and to the attributes of each variant:
 * {@code ShapeAttributes}.
 */
final class SealedAttributesWriter {

    private final SealedModel document;

    SealedAttributesWriter(SealedModel document) {
        this.document = document;
    }

    TypeSpec.Builder write() {
        ClassName type = JavaNames.classOf(document.type());
        TypeSpec.Builder builder = TypeSpec.classBuilder(document.attributesName())
                .addJavadoc(
                        "An attribute that holds $L {@link $T}.", Words.article(Words.phrase(type.simpleName())), type)
                .addModifiers(Visibility.ofFinalClass(document))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TOKEN, type))
                .addMethod(constructor())
                .addMethod(type());
        FreeNames names = new FreeNames();
        document.variants().forEach(variant -> builder.addMethod(variant(variant, names)));
        return builder;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates the token for the attribute at {@code path}.")
                .addModifiers(Visibility.of(document))
                .addParameter(RuntimeTypes.DOCUMENT_PATH, "path")
                .addStatement("super(path, $T.INSTANCE)", JavaNames.beside(document, document.codecName()))
                .build();
    }

    private MethodSpec type() {
        return MethodSpec.methodBuilder("type")
                .addJavadoc(
                        "Attribute $L of the document, which says its type.",
                        Docs.code(document.typeAttribute().value()))
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.STRING_ATTRIBUTE)
                .addStatement(
                        "return new $T(path().entry($S))",
                        RuntimeTypes.STRING_ATTRIBUTE,
                        document.typeAttribute().value())
                .build();
    }

    private static MethodSpec variant(SealedModel.Variant variant, FreeNames names) {
        ClassName token = JavaNames.classOf(variant.attributes());
        ClassName type = JavaNames.classOf(variant.type());
        return MethodSpec.methodBuilder(names.take("as" + type.simpleName(), "Variant"))
                .addJavadoc(
                        "The same attribute where it holds $L {@link $T}.",
                        Words.article(Words.phrase(type.simpleName())),
                        type)
                .addModifiers(Modifier.PUBLIC)
                .returns(token)
                .addStatement("return new $T(path())", token)
                .build();
    }
}
