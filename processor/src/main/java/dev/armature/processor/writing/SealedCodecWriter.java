package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.armature.processor.model.SealedModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec of a sealed document, {@code ShapeCodec}. It names the codecs of its variants only when a value is at
 * hand, so that they may contain the sealed type.
 */
final class SealedCodecWriter {

    private final SealedModel document;
    private final ClassName type;
    private final ClassName codec;

    SealedCodecWriter(SealedModel document) {
        this.document = document;
        this.type = JavaNames.classOf(document.type());
        this.codec = JavaNames.beside(document, document.codecName());
    }

    TypeSpec.Builder write() {
        return TypeSpec.classBuilder(codec)
                .addJavadoc("Writes a {@link $T} as a map that says which it is, and reads it back.", type)
                .addModifiers(Visibility.ofFinalClass(document))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SEALED_CODEC, type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The codec; it has no state of its own.")
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(constructor())
                .addMethod(typeOf())
                .addMethod(codecOf());
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", document.type().simpleName()));
        arguments.add(CodeBlock.of("$S", document.typeAttribute().value()));
        document.variants()
                .forEach(variant ->
                        arguments.add(CodeBlock.of("$S", variant.name().value())));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("$L", Layout.call(CodeBlock.of("super"), arguments))
                .build();
    }

    private MethodSpec typeOf() {
        MethodSpec.Builder method =
                overriding("typeOf", ClassName.get(String.class)).addParameter(type, "value");
        for (SealedModel.Variant variant : document.variants()) {
            method.beginControlFlow("if (value instanceof $T)", JavaNames.classOf(variant.type()))
                    .addStatement("return $S", variant.name().value())
                    .endControlFlow();
        }
        return method.addStatement("throw new $T($S)", NullPointerException.class, "a value is null")
                .build();
    }

    private MethodSpec codecOf() {
        TypeName result = ParameterizedTypeName.get(RuntimeTypes.ITEM_CODEC, WildcardTypeName.subtypeOf(type));
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (type) {\n").indent();
        for (SealedModel.Variant variant : document.variants()) {
            cases.add("case $S -> $T.INSTANCE;\n", variant.name().value(), JavaNames.classOf(variant.codec()));
        }
        return overriding("codecOf", result)
                .addParameter(String.class, "type")
                .addCode(cases.add("default -> unknown(type);\n")
                        .unindent()
                        .add("};\n")
                        .build())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }
}
