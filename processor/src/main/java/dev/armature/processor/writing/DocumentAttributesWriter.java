package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.DocumentModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the token of a document, which leads to the tokens of what is in it: {@code AddressAttributes}. Those are made
 * when they are asked for, since a document may contain itself.
 */
final class DocumentAttributesWriter {

    private final DocumentModel document;
    private final CodecNames names;
    private final MethodNames methods;

    DocumentAttributesWriter(DocumentModel document) {
        this.document = document;
        this.names = CodecNames.of(document);
        this.methods = MethodNames.ofToken(document.attributes());
    }

    TypeSpec.Builder write() {
        ClassName type = JavaNames.classOf(document.type());
        TypeSpec.Builder builder = TypeSpec.classBuilder(document.attributesName())
                .addJavadoc("An attribute that holds $L {@link $T}.", article(document), type)
                .addModifiers(Visibility.ofFinalClass(document))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TOKEN, type))
                .addMethod(constructor());
        document.attributes().forEach(attribute -> builder.addMethod(token(attribute)));
        DocumentChangesWriter changes = new DocumentChangesWriter(document, methods);
        return builder.addType(changes.changes()).addType(changes.removableChanges());
    }

    static String article(DocumentModel document) {
        return Words.article(Words.phrase(document.type().simpleName()));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates the token for the attribute at {@code path}.")
                .addModifiers(Visibility.of(document))
                .addParameter(RuntimeTypes.DOCUMENT_PATH, "path")
                .addStatement("super(path, $T.INSTANCE)", names.codec())
                .build();
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
