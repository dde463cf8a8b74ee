package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import java.util.ArrayList;
import java.util.List;

/** The step of an update that changes one attribute: its type, and the code that makes it. */
final class Steps {
    /** The changes inside a document, and those of one that may be absent: nested in the document's tokens. */
    static final String CHANGES = "Changes";

    static final String REMOVABLE_CHANGES = "RemovableChanges";

    private Steps() {}

    /** Returns whether an update may remove the attribute. */
    static boolean isRemovable(AttributeModel attribute) {
        return attribute.presence().allowsAbsence() || attribute.defaultText().isPresent();
    }

    /** Returns the type of the step for an attribute; one that is unique is set to what is known before it is written. */
    static TypeName type(AttributeModel attribute, TypeName changes) {
        return attribute.policy().unique().isPresent()
                ? ParameterizedTypeName.get(unique(attribute), changes, value(attribute.codec()))
                : type(attribute.codec(), isRemovable(attribute), changes);
    }

    /** Returns an expression that makes the step for an attribute. */
    static CodeBlock create(AttributeModel attribute, CodeBlock changes, CodeBlock token) {
        return attribute.policy().unique().isPresent()
                ? Layout.call(CodeBlock.of("new $T<>", unique(attribute)), changes, token)
                : create(attribute.codec(), isRemovable(attribute), changes, token);
    }

    private static ClassName unique(AttributeModel attribute) {
        return isRemovable(attribute) ? RuntimeTypes.OPTIONAL_UNIQUE_UPDATE : RuntimeTypes.UNIQUE_UPDATE;
    }

    /**
     * Returns the step's type: {@code NumberUpdate<Changes, Integer>}.
     *
     * @param changes the collector that the step returns to
     */
    static TypeName type(CodecModel model, boolean removable, TypeName changes) {
        ClassName step = step(model, removable);
        if (model instanceof CodecModel.Nested nested && !nested.isSealed()) {
            List<TypeName> arguments = new ArrayList<>();
            arguments.add(changes);
            arguments.addAll(Tokens.arguments(nested));
            return ParameterizedTypeName.get(step, arguments.toArray(TypeName[]::new));
        }
        if (model instanceof CodecModel.ListOf list) {
            return ParameterizedTypeName.get(step, changes, value(list.element()), type(list.element(), true, changes));
        }
        if (model instanceof CodecModel.MapOf map) {
            return ParameterizedTypeName.get(
                    step, changes, value(map.key()), value(map.value()), type(map.value(), true, changes));
        }
        return ParameterizedTypeName.get(
                step, changes, value(model instanceof CodecModel.SetOf set ? set.element() : model));
    }

    /** As {@link #type}, of a step that sets values and computes none: a composed key must follow what it sets. */
    static TypeName valueType(CodecModel model, boolean removable, TypeName changes) {
        return ParameterizedTypeName.get(valueStep(removable), changes, value(model));
    }

    /** As {@link #create}, of the step that {@link #valueType} gives the type of. */
    static CodeBlock createValue(boolean removable, CodeBlock changes, CodeBlock token) {
        return Layout.call(CodeBlock.of("new $T<>", valueStep(removable)), changes, token);
    }

    private static ClassName valueStep(boolean removable) {
        return removable ? RuntimeTypes.OPTIONAL_VALUE_UPDATE : RuntimeTypes.VALUE_UPDATE;
    }

    /** Returns an expression that makes the step for the attribute of a token. */
    static CodeBlock create(CodecModel model, boolean removable, CodeBlock changes, CodeBlock token) {
        return create(model, removable, changes, token, 0);
    }

    private static CodeBlock create(
            CodecModel model, boolean removable, CodeBlock changes, CodeBlock token, int depth) {
        CodeBlock constructor = CodeBlock.of("new $T<>", step(model, removable));
        if (model instanceof CodecModel.ListOf list) {
            return Layout.call(constructor, changes, token, part(list.element(), depth));
        }
        return model instanceof CodecModel.MapOf map
                ? Layout.call(constructor, changes, token, part(map.value(), depth))
                : Layout.call(constructor, changes, token);
    }

    /** Returns a function that makes the step for an element or a value. */
    private static CodeBlock part(CodecModel model, int depth) {
        if (model instanceof CodecModel.ListOf || model instanceof CodecModel.MapOf) {
            String number = depth == 0 ? "" : String.valueOf(depth);
            CodeBlock all = CodeBlock.of("all$L", number);
            CodeBlock element = CodeBlock.of("element$L", number);
            return CodeBlock.of("($L, $L) -> $L", all, element, create(model, true, all, element, depth + 1));
        }
        return CodeBlock.of("$T::new", step(model, true));
    }

    private static ClassName step(CodecModel model, boolean removable) {
        if (model instanceof CodecModel.Nested nested && !nested.isSealed()) {
            return JavaNames.classOf(nested.attributes()).nestedClass(removable ? REMOVABLE_CHANGES : CHANGES);
        }
        if (model instanceof CodecModel.SetOf) {
            return RuntimeTypes.SET_UPDATE;
        }
        if (model instanceof CodecModel.ListOf) {
            return removable ? RuntimeTypes.OPTIONAL_LIST_UPDATE : RuntimeTypes.LIST_UPDATE;
        }
        if (model instanceof CodecModel.MapOf) {
            return removable ? RuntimeTypes.OPTIONAL_MAP_UPDATE : RuntimeTypes.MAP_UPDATE;
        }
        if (model instanceof CodecModel.Scalar scalar && scalar.kind().isNumber()) {
            return removable ? RuntimeTypes.OPTIONAL_NUMBER_UPDATE : RuntimeTypes.NUMBER_UPDATE;
        }
        return valueStep(removable);
    }

    private static TypeName value(CodecModel model) {
        return JavaNames.boxed(model.javaType());
    }
}
