package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.FlattenedModel;
import dev.armature.processor.model.IgnoredModel;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.ScalarKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** The code that writes a component's value to a {@code sink}, and reads it from a {@code source}. */
final class Values {

    private final CodecNames names;
    private final Predicate<AttributeModel> isInKey;

    Values(CodecNames names) {
        this(names, AttributeModel::isKeyOnly);
    }

    /** Makes the code of values of which those that {@code isInKey} are read from a composed key, {@code key}. */
    Values(CodecNames names, Predicate<AttributeModel> isInKey) {
        this.names = names;
        this.isInKey = isInKey;
    }

    /**
     * Returns the statements that write a component, unless it is absent.
     *
     * @param component the expression that reads it
     */
    CodeBlock write(AttributeModel attribute, CodeBlock component) {
        return switch (attribute.presence()) {
            case REQUIRED ->
                attribute.codec() instanceof CodecModel.SetOf
                        ? guarded(asked(attribute, component), attribute, component)
                        : checkAndWrite(attribute, component);
            case NULLABLE -> guarded(CodeBlock.of("$L != null", component), attribute, component);
            case OPTIONAL ->
                isString(attribute) && attribute.policy().maxSize().isEmpty()
                        ? CodeBlock.builder()
                                .addStatement("optionalString(sink, $L, $L)", names.name(attribute), component)
                                .build()
                        : guarded(asked(attribute, component), attribute, CodeBlock.of("$L.get()", component));
            case OPTIONAL_INT ->
                guarded(asked(attribute, component), attribute, CodeBlock.of("$L.getAsInt()", component));
            case OPTIONAL_LONG ->
                guarded(asked(attribute, component), attribute, CodeBlock.of("$L.getAsLong()", component));
            case OPTIONAL_DOUBLE ->
                guarded(asked(attribute, component), attribute, CodeBlock.of("$L.getAsDouble()", component));
        };
    }

    private static boolean isString(AttributeModel attribute) {
        return attribute.codec().scalarKind().filter(ScalarKind.STRING::equals).isPresent();
    }

    /** Asks the codec whether a component has a value, which blames this attribute where it is null. */
    private CodeBlock asked(AttributeModel attribute, CodeBlock component) {
        return CodeBlock.of("isPresent($L, $L)", names.name(attribute), component);
    }

    private CodeBlock guarded(CodeBlock guard, AttributeModel attribute, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", guard)
                .add(checkAndWrite(attribute, value))
                .endControlFlow()
                .build();
    }

    /** Returns the statement that checks the size of a component that has no attribute of its own, where it is limited. */
    CodeBlock check(AttributeModel attribute, CodeBlock component) {
        CodeBlock.Builder code = CodeBlock.builder();
        attribute
                .policy()
                .maxSize()
                .ifPresent(max -> code.addStatement(
                        "checkSize($T.of($S), $L, $L)",
                        RuntimeTypes.ATTRIBUTE_NAME,
                        attribute.component(),
                        max.value(),
                        component));
        return code.build();
    }

    private CodeBlock checkAndWrite(AttributeModel attribute, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        attribute
                .policy()
                .maxSize()
                .ifPresent(
                        max -> code.addStatement("checkSize($L, $L, $L)", names.name(attribute), max.value(), value));
        return code.add(writeValue(attribute, value)).build();
    }

    /** Returns the statements that write a value that is there. */
    CodeBlock writeValue(AttributeModel attribute, CodeBlock value) {
        Optional<String> method = attribute.codec().scalarKind().flatMap(Scalars::sinkMethod);
        if (method.isPresent()) {
            return CodeBlock.builder()
                    .addStatement("sink.attribute($L).$L($L)", names.name(attribute), method.get(), value)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "$L.write($L, sink.attribute($L))", names.converter(attribute), value, names.name(attribute))
                .build();
    }

    /** Returns the construction of a record whose components are read from the source. */
    CodeBlock construct(TypeName record, List<? extends ComponentModel> components) {
        return Layout.call(
                CodeBlock.of("new $T", record),
                components.stream().map(this::readOrIgnored).toList());
    }

    /** Returns an expression for a component that is read from the source, or for what stands for an ignored one. */
    CodeBlock readOrIgnored(ComponentModel component) {
        if (component instanceof FlattenedModel flattened) {
            return flattened(flattened);
        }
        return component instanceof AttributeModel attribute ? read(attribute) : ignored((IgnoredModel) component);
    }

    private CodeBlock flattened(FlattenedModel flattened) {
        CodeBlock made = Instances.expression(
                flattened.construction(),
                CodeBlock.of("new $T", JavaNames.classOf(flattened.type())),
                flattened.components(),
                this::readOrIgnored);
        if (!flattened.isOptional()) {
            return made;
        }
        CodeBlock isThere = flattened.attributes().stream()
                .map(attribute -> CodeBlock.of("source.find($L)", names.name(attribute)))
                .collect(CodeBlock.joining(" || "));
        return Layout.choice(
                isThere,
                Layout.call(CodeBlock.of("$T.of", Optional.class), made),
                CodeBlock.of("$T.empty()", Optional.class));
    }

    /** Returns an expression for a component's value, or for what stands for it where the attribute is absent. */
    CodeBlock read(AttributeModel attribute) {
        if (isInKey.test(attribute)) {
            CodeBlock part = CodeBlock.of("key.get($L)", names.component(attribute));
            return switch (attribute.presence()) {
                case REQUIRED, NULLABLE -> part;
                case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE ->
                    CodeBlock.of("$T.of($L)", optionalType(attribute.presence()), part);
            };
        }
        if (attribute.presence() == Presence.OPTIONAL && isString(attribute)) {
            return CodeBlock.of("source.optionalString($L)", names.name(attribute));
        }
        if (attribute.presence() == Presence.REQUIRED && !hasDefault(attribute)) {
            return readValue(attribute, CodeBlock.of("source.at($L)", names.name(attribute)));
        }
        CodeBlock value = readValue(attribute, CodeBlock.of("source"));
        return switch (attribute.presence()) {
            case REQUIRED -> found(attribute, value, otherwise(attribute));
            case NULLABLE -> foundOrNull(attribute, value, CodeBlock.of("null"));
            case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> {
                Class<?> type = optionalType(attribute.presence());
                yield foundOrNull(attribute, CodeBlock.of("$T.of($L)", type, value), CodeBlock.of("$T.empty()", type));
            }
        };
    }

    private static boolean hasDefault(AttributeModel attribute) {
        return attribute.defaultText().isPresent() || attribute.codec() instanceof CodecModel.SetOf;
    }

    private CodeBlock found(AttributeModel attribute, CodeBlock value, CodeBlock otherwise) {
        return Layout.choice(CodeBlock.of("source.find($L)", names.name(attribute)), value, otherwise);
    }

    private CodeBlock foundOrNull(AttributeModel attribute, CodeBlock value, CodeBlock otherwise) {
        return Layout.choice(
                CodeBlock.of("source.find($L) && !source.isNull()", names.name(attribute)), value, otherwise);
    }

    private CodeBlock readValue(AttributeModel attribute, CodeBlock source) {
        Optional<String> method = attribute.codec().scalarKind().flatMap(Scalars::sourceMethod);
        return method.isPresent()
                ? CodeBlock.of("$L.$L()", source, method.get())
                : CodeBlock.of("$L.read($L)", names.converter(attribute), source);
    }

    /** Returns the value of a component whose attribute is absent, where there is one. */
    private static CodeBlock otherwise(AttributeModel attribute) {
        return attribute
                .defaultText()
                .map(text -> defaultValue(attribute, text.value()))
                .orElseGet(() -> CodeBlock.of("$T.of()", Set.class));
    }

    private static CodeBlock defaultValue(AttributeModel attribute, String text) {
        if (attribute.codec() instanceof CodecModel.Scalar scalar) {
            return Scalars.literal(scalar.kind(), scalar.javaType(), text);
        }
        return CodeBlock.of("$T.$N", JavaNames.of(attribute.codec().javaType()), text);
    }

    private static Class<?> optionalType(Presence presence) {
        return switch (presence) {
            case OPTIONAL -> Optional.class;
            case OPTIONAL_INT -> OptionalInt.class;
            case OPTIONAL_LONG -> OptionalLong.class;
            case OPTIONAL_DOUBLE -> OptionalDouble.class;
            case REQUIRED, NULLABLE -> throw new IllegalStateException(presence + " is no Optional");
        };
    }

    private static CodeBlock ignored(IgnoredModel component) {
        return switch (component.value()) {
            case FALSE -> CodeBlock.of("false");
            // A constant is not narrowed where it is an argument.
            case ZERO ->
                switch (component.declaredType().className()) {
                    case "byte", "short", "char" -> CodeBlock.of("($L) 0", component.declaredType());
                    default -> CodeBlock.of("0");
                };
            case NULL -> CodeBlock.of("null");
            case EMPTY_OPTIONAL -> CodeBlock.of("$T.empty()", JavaNames.classOf(component.declaredType()));
            case EMPTY_LIST -> CodeBlock.of("$T.of()", List.class);
            case EMPTY_SET -> CodeBlock.of("$T.of()", Set.class);
            case EMPTY_MAP -> CodeBlock.of("$T.of()", Map.class);
            case UNKNOWN -> throw new IllegalStateException("No value for " + component.component());
        };
    }
}
