package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The type parameters of a generic document in what is generated for it. For each {@code T}, its codec is given a
 * converter, and its token that and a function that makes the token of a value.
 */
final class TypeParameters {

    private final List<TypeParameter> parameters;

    private TypeParameters(List<TypeParameter> parameters) {
        this.parameters = parameters;
    }

    static TypeParameters of(RecordModel record) {
        return new TypeParameters(record instanceof DocumentModel document ? document.typeParameters() : List.of());
    }

    boolean areNone() {
        return parameters.isEmpty();
    }

    /** Returns a class with the parameters as its arguments, or the class itself where there are none. */
    TypeName appliedTo(ClassName type) {
        return applied(type, values());
    }

    /** Returns a class with arguments, or the class itself where there are none. */
    static TypeName applied(ClassName type, List<? extends TypeName> arguments) {
        return arguments.isEmpty() ? type : ParameterizedTypeName.get(type, arguments.toArray(TypeName[]::new));
    }

    /** Returns the names of the parameters. */
    List<String> names() {
        return parameters.stream().map(TypeParameter::name).toList();
    }

    /** Returns {@code T}, for each parameter. */
    List<TypeVariableName> values() {
        return parameters.stream()
                .map(parameter -> TypeVariableName.get(
                        parameter.name(),
                        parameter.bounds().stream().map(JavaNames::of).toArray(TypeName[]::new)))
                .toList();
    }

    /** Returns {@code T} for each parameter, then {@code TToken extends Attribute<T>} for each. */
    List<TypeVariableName> valuesAndTokens() {
        List<TypeVariableName> variables = new ArrayList<>(values());
        values().forEach(value -> variables.add(TypeVariableName.get(
                token(value.name()).name(), ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TOKEN, value))));
        return variables;
    }

    /** Returns the variable that stands for the token of a parameter's values. */
    static TypeVariableName token(String parameter) {
        return TypeVariableName.get(parameter + "Token");
    }

    /** Returns the name of the converter of a parameter's values, as a field and as a parameter. */
    static String converter(String parameter) {
        return Words.decapitalised(parameter) + "Converter";
    }

    /** Returns the name of the function that makes the token of a parameter's values, as a field and as a parameter. */
    static String tokenFunction(String parameter) {
        return Words.decapitalised(parameter) + "Token";
    }

    /** A value that a generated constructor takes and keeps. */
    record Kept(TypeName type, String name) {
        CodeBlock argument() {
            return CodeBlock.of("$N", name);
        }
    }

    /** Returns the converters, one for each parameter. */
    List<Kept> converters() {
        return values().stream()
                .map(value -> new Kept(
                        ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_CONVERTER, value), converter(value.name())))
                .toList();
    }

    /** Returns the converters, then the functions that make tokens. */
    List<Kept> convertersAndTokens() {
        List<Kept> kept = new ArrayList<>(converters());
        values().forEach(value -> kept.add(new Kept(
                ParameterizedTypeName.get(
                        ClassName.get(Function.class), RuntimeTypes.DOCUMENT_PATH, token(value.name())),
                tokenFunction(value.name()))));
        return kept;
    }
}
