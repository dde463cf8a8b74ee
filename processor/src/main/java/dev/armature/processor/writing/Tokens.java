package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.annotation.AttributeType;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.KeyOrder;
import dev.armature.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The typed token of an attribute: its type, and the code that makes it. */
final class Tokens {

    private final CodecNames names;

    Tokens(CodecNames names) {
        this.names = names;
    }

    /** Returns the token's type: {@code NumberAttribute<Integer>}. */
    static TypeName type(CodecModel model) {
        TypeName value = JavaNames.boxed(model.javaType());
        if (model instanceof CodecModel.Nested nested) {
            return TypeParameters.applied(JavaNames.classOf(nested.attributes()), arguments(nested));
        }
        if (model instanceof CodecModel.Variable variable) {
            return TypeParameters.token(variable.javaType().className());
        }
        if (model instanceof CodecModel.ListOf list) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.LIST_ATTRIBUTE, JavaNames.boxed(list.element().javaType()), type(list.element()));
        }
        if (model instanceof CodecModel.MapOf map) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.MAP_ATTRIBUTE,
                    JavaNames.boxed(map.key().javaType()),
                    JavaNames.boxed(map.value().javaType()),
                    type(map.value()));
        }
        if (model instanceof CodecModel.SetOf set) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.SET_ATTRIBUTE, JavaNames.boxed(set.element().javaType()));
        }
        ClassName token = valueToken(model);
        return token.equals(RuntimeTypes.STRING_ATTRIBUTE) ? token : ParameterizedTypeName.get(token, value);
    }

    /** Returns the arguments of a document's token and changes: the type of each argument, then the token of each. */
    static List<TypeName> arguments(CodecModel.Nested nested) {
        return Stream.concat(
                        nested.arguments().stream().map(argument -> JavaNames.boxed(argument.javaType())),
                        nested.arguments().stream().map(Tokens::type))
                .toList();
    }

    /** Returns the token of a value that holds no others. */
    private static ClassName valueToken(CodecModel model) {
        if (model instanceof CodecModel.Scalar scalar) {
            return scalarToken(scalar.kind());
        }
        boolean isOrdered = model instanceof CodecModel.Converted converted
                && (converted.type() == AttributeType.S
                        || converted.type() == AttributeType.N
                        || converted.type() == AttributeType.B);
        return isOrdered ? RuntimeTypes.ORDERED_ATTRIBUTE : RuntimeTypes.ATTRIBUTE_TOKEN;
    }

    private static ClassName scalarToken(ScalarKind kind) {
        if (kind == ScalarKind.STRING) {
            return RuntimeTypes.STRING_ATTRIBUTE;
        }
        return switch (kind.type()) {
            case N -> kind.isNumber() ? RuntimeTypes.NUMBER_ATTRIBUTE : RuntimeTypes.ORDERED_ATTRIBUTE;
            case B -> RuntimeTypes.BINARY_ATTRIBUTE;
            case S -> kind.order() == KeyOrder.NONE ? RuntimeTypes.ATTRIBUTE_TOKEN : RuntimeTypes.ORDERED_ATTRIBUTE;
            case AUTO, BOOL, L, M, SS, NS, BS -> RuntimeTypes.ATTRIBUTE_TOKEN;
        };
    }

    /** Returns whether the token of a top-level attribute is made of its name rather than its path: that of a value. */
    static boolean takesName(CodecModel model) {
        return model instanceof CodecModel.SetOf set
                ? set.element().scalarKind().isPresent()
                : !(model instanceof CodecModel.Nested
                        || model instanceof CodecModel.Variable
                        || model instanceof CodecModel.ListOf
                        || model instanceof CodecModel.MapOf);
    }

    /** Returns an expression that makes the token for the attribute at a path. */
    CodeBlock create(CodecModel model, CodeBlock path) {
        return create(model, path, 0);
    }

    private CodeBlock create(CodecModel model, CodeBlock path, int depth) {
        if (model instanceof CodecModel.ListOf list) {
            return Layout.call(
                    CodeBlock.of("new $T<>", RuntimeTypes.LIST_ATTRIBUTE),
                    path,
                    names.converter(list.element()),
                    elementToken(list.element(), depth));
        }
        if (model instanceof CodecModel.MapOf map) {
            return Layout.call(
                    CodeBlock.of("new $T<>", RuntimeTypes.MAP_ATTRIBUTE),
                    path,
                    names.converter(map.key()),
                    names.converter(map.value()),
                    elementToken(map.value(), depth));
        }
        if (model instanceof CodecModel.SetOf set) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(path));
            arguments.addAll(names.ofSet(set));
            return Layout.call(CodeBlock.of("new $T<>", RuntimeTypes.SET_ATTRIBUTE), arguments);
        }
        if (model instanceof CodecModel.Variable variable) {
            return CodeBlock.of(
                    "$N.apply($L)",
                    TypeParameters.tokenFunction(variable.javaType().className()),
                    path);
        }
        if (model instanceof CodecModel.Nested nested && !nested.arguments().isEmpty()) {
            List<CodeBlock> arguments = new ArrayList<>();
            arguments.add(path);
            nested.arguments().forEach(argument -> arguments.add(names.converter(argument)));
            nested.arguments().forEach(argument -> arguments.add(elementToken(argument, depth)));
            return Layout.call(CodeBlock.of("new $T<>", JavaNames.classOf(nested.attributes())), arguments);
        }
        TypeName type = type(model);
        return type instanceof ParameterizedTypeName parameterized
                ? Layout.call(CodeBlock.of("new $T<>", parameterized.rawType()), path, names.converter(model))
                : Layout.call(CodeBlock.of("new $T", type), path);
    }

    /** Returns a function from an element's path to its token. */
    private CodeBlock elementToken(CodecModel element, int depth) {
        if (element instanceof CodecModel.Variable variable) {
            return CodeBlock.of(
                    "$N", TypeParameters.tokenFunction(variable.javaType().className()));
        }
        if (type(element) instanceof ClassName simple) {
            return CodeBlock.of("$T::new", simple);
        }
        String parameter = depth == 0 ? "element" : "element" + depth;
        return CodeBlock.of("$L -> $L", parameter, create(element, CodeBlock.of("$L", parameter), depth + 1));
    }
}
