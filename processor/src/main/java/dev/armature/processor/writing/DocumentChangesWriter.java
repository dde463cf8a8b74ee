package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the changes inside a document, which an update leads to: {@code AddressAttributes.Changes}, and the same of a
 * document that may be removed.
 */
final class DocumentChangesWriter {

    private final DocumentModel document;
    private final ClassName type;
    private final ClassName attributes;
    private final TypeName tokens;
    private final TypeVariableName collector;
    private final TypeParameters parameters;
    private final MethodNames tokenMethods;
    private final MethodNames methods;

    DocumentChangesWriter(DocumentModel document, MethodNames tokenMethods) {
        this.document = document;
        this.type = JavaNames.classOf(document.type());
        this.attributes = JavaNames.beside(document, document.attributesName());
        this.parameters = TypeParameters.of(document);
        this.tokens = TypeParameters.applied(attributes, parameters.valuesAndTokens());
        boolean isTaken = parameters.values().stream()
                .anyMatch(parameter -> parameter.name().equals("U"));
        this.collector = TypeVariableName.get(isTaken ? "Actions" : "U", RuntimeTypes.UPDATE_ACTIONS);
        this.tokenMethods = tokenMethods;
        this.methods = MethodNames.ofDocumentChanges(document.attributes());
    }

    TypeSpec changes() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(Steps.CHANGES)
                .addJavadoc(
                        "The changes of an attribute that holds $L {@link $T}.",
                        DocumentAttributesWriter.article(document),
                        type)
                .addModifiers(Visibility.of(document))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables())
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.DOCUMENT_UPDATE, collector, parameters.appliedTo(type), tokens))
                .addMethod(constructor());
        document.attributes().forEach(attribute -> builder.addMethod(step(attribute)));
        return builder.build();
    }

    TypeSpec removableChanges() {
        return TypeSpec.classBuilder(Steps.REMOVABLE_CHANGES)
                .addJavadoc(
                        "The changes of an attribute that holds $L {@link $T} and may be absent.",
                        DocumentAttributesWriter.article(document),
                        type)
                .addModifiers(Visibility.ofFinalClass(document))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables())
                .superclass(TypeParameters.applied(attributes.nestedClass(Steps.CHANGES), variables()))
                .addMethod(constructor())
                .addMethod(MethodSpec.methodBuilder("remove")
                        .addJavadoc("Removes the attribute.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(collector)
                        .addStatement("return removed()")
                        .build())
                .build();
    }

    private List<TypeVariableName> variables() {
        List<TypeVariableName> variables = new ArrayList<>();
        variables.add(collector);
        variables.addAll(parameters.valuesAndTokens());
        return variables;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates the step that records changes of {@code tokens} in {@code actions}.")
                .addModifiers(Visibility.of(document))
                .addParameter(collector, "actions")
                .addParameter(tokens, "tokens")
                .addStatement("super(actions, tokens)")
                .build();
    }

    private MethodSpec step(AttributeModel attribute) {
        boolean isRemovable = Steps.isRemovable(attribute);
        CodeBlock token = CodeBlock.of("tokens.$L()", tokenMethods.of(attribute));
        return MethodSpec.methodBuilder(methods.of(attribute))
                .addJavadoc("Begins a change of attribute $L of the document.", Docs.code(attribute.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(Steps.type(attribute.codec(), isRemovable, collector))
                .addStatement("return $L", Steps.create(attribute.codec(), isRemovable, CodeBlock.of("actions"), token))
                .build();
    }
}
