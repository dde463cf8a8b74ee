package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.DocumentModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the token of a document, which leads to the tokens of what is in it: {@code AddressAttributes}. Those are made
 * when they are asked for, since a document may contain itself.
 */
final class DocumentAttributesWriter {

    private final DocumentModel document;
    private final CodecNames names;
    private final MethodNames methods;
    private final TypeParameters parameters;

    DocumentAttributesWriter(DocumentModel document) {
        this.document = document;
        this.names = CodecNames.of(document);
        this.parameters = TypeParameters.of(document);
        this.methods = MethodNames.ofToken(document.attributes());
    }

    TypeSpec.Builder write() {
        ClassName type = JavaNames.classOf(document.type());
        TypeSpec.Builder builder = TypeSpec.classBuilder(document.attributesName())
                .addJavadoc("An attribute that holds $L {@link $T}.", article(document), type)
                .addModifiers(Visibility.ofFinalClass(document))
                .addTypeVariables(parameters.valuesAndTokens())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TOKEN, parameters.appliedTo(type)));
        parameters
                .convertersAndTokens()
                .forEach(kept -> builder.addField(kept.type(), kept.name(), Modifier.PRIVATE, Modifier.FINAL));
        builder.addMethod(constructor());
        document.attributes().forEach(attribute -> builder.addMethod(token(attribute)));
        DocumentChangesWriter changes = new DocumentChangesWriter(document, methods);
        return builder.addType(changes.changes()).addType(changes.removableChanges());
    }

    static String article(DocumentModel document) {
        return Words.article(Words.phrase(document.type().simpleName()));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates the token for the attribute at {@code path}.")
                .addModifiers(Visibility.of(document))
                .addParameter(RuntimeTypes.DOCUMENT_PATH, "path");
        parameters.convertersAndTokens().forEach(kept -> constructor.addParameter(kept.type(), kept.name()));
        if (parameters.areNone()) {
            return constructor
                    .addStatement("super(path, $T.INSTANCE)", names.codec())
                    .build();
        }
        List<CodeBlock> converters = parameters.converters().stream()
                .map(TypeParameters.Kept::argument)
                .toList();
        constructor.addStatement("super(path, $L)", Layout.call(CodeBlock.of("new $T<>", names.codec()), converters));
        parameters
                .convertersAndTokens()
                .forEach(kept -> constructor.addStatement("this.$N = $N", kept.name(), kept.name()));
        return constructor.build();
    }

    private MethodSpec token(AttributeModel attribute) {
        CodeBlock path = CodeBlock.of("path().entry($S)", attribute.name());
        return MethodSpec.methodBuilder(methods.of(attribute))
                .addJavadoc("Attribute $L of the document.", Docs.code(attribute.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(Tokens.type(attribute.codec()))
                .addStatement("return $L", new Tokens(names).create(attribute.codec(), path))
                .build();
    }
}
