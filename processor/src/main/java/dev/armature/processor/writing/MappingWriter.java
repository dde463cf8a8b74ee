package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.annotation.IdStrategy;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.time.Instant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the members of an entity's codec that tell how it lives in its table: key, and what the runtime sets. */
final class MappingWriter {

    private final EntityModel entity;
    private final List<AttributeModel> keyParts;
    private final CodecNames names;
    private final Values values;
    private final ClassName type;
    private final ClassName key;
    private final ClassName tokens;
    private final Instances instances;

    MappingWriter(TableModel table, CodecNames names) {
        this.entity = table.entity();
        this.keyParts = table.key().parts().stream().map(KeyPart::attribute).toList();
        this.names = names;
        this.values = new Values(names);
        this.type = JavaNames.classOf(entity.type());
        this.key = JavaNames.beside(entity, entity.names().key());
        this.tokens = JavaNames.beside(entity, entity.names().attributes());
        this.instances = new Instances(entity);
    }

    /** Returns what the codec extends. */
    TypeName superclass() {
        ClassName mapping =
                entity.composition().isEmpty() ? RuntimeTypes.ENTITY_MAPPING : RuntimeTypes.COMPOSED_MAPPING;
        return ParameterizedTypeName.get(mapping, type, key);
    }

    /** Returns the attributes of the table's key, as arguments. */
    List<CodeBlock> keyAttributes() {
        return entity.composition().isEmpty()
                ? names.names(keyParts)
                : List.of(Layout.call(CodeBlock.of("$T.of", List.class), names.names(keyParts)));
    }

    void addTo(TypeSpec.Builder builder) {
        builder.addMethod(keyOf());
        if (entity.composition().primary().isEmpty()) {
            builder.addMethod(writeKey());
        }
        builder.addMethod(readKey());
        if (!entity.composition().isEmpty()) {
            builder.addMethod(componentsOf()).addMethod(componentsOfKey());
        }
        if (entity.hasGeneratedId()) {
            builder.addMethod(identified());
        }
        if (entity.attributes().stream()
                .anyMatch(attribute -> !attribute.managed().isEmpty())) {
            builder.addMethod(stored());
        }
        entity.managed(ManagedValue.VERSION)
                .ifPresent(version -> builder.addMethod(version(version)).addMethod(versionOf(version)));
        entity.managed(ManagedValue.CREATED_AT).ifPresent(created -> builder.addMethod(time("createdAt", created)));
        entity.managed(ManagedValue.UPDATED_AT).ifPresent(updated -> builder.addMethod(time("updatedAt", updated)));
        List<AttributeModel> writtenOnce = entity.attributes().stream()
                .filter(attribute -> attribute.policy().writeOnce().isPresent())
                .toList();
        if (!writtenOnce.isEmpty()) {
            builder.addMethod(writtenOnce(writtenOnce));
        }
        List<AttributeModel> unique = entity.attributes().stream()
                .filter(attribute -> attribute.policy().unique().isPresent())
                .toList();
        if (!unique.isEmpty()) {
            builder.addMethod(uniqueAttributes(unique));
        }
        List<AttributeModel> limited = entity.attributes().stream()
                .filter(attribute ->
                        attribute.isChangeable() && attribute.policy().maxSize().isPresent())
                .filter(attribute -> !keyParts.contains(attribute))
                .toList();
        if (!limited.isEmpty()) {
            builder.addMethod(sizeLimits(limited));
        }
    }

    private static MethodSpec.Builder overriding(String name, Modifier visibility, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(result);
    }

    private MethodSpec keyOf() {
        List<CodeBlock> arguments =
                keyParts.stream().map(part -> instances.read(part)).toList();
        return overriding("keyOf", Modifier.PUBLIC, key)
                .addParameter(type, instances.variable())
                .addStatement("return $L", Layout.call(CodeBlock.of("new $T", key), arguments))
                .build();
    }

    private MethodSpec writeKey() {
        MethodSpec.Builder method = overriding("writeKey", Modifier.PROTECTED, TypeName.VOID)
                .addParameter(key, "key")
                .addParameter(RuntimeTypes.ATTRIBUTE_SINK, "sink");
        keyParts.forEach(part -> method.addCode(values.writeValue(part, CodeBlock.of("key.$N()", part.component()))));
        return method.build();
    }

    private MethodSpec readKey() {
        MethodSpec.Builder method =
                overriding("readKey", Modifier.PROTECTED, key).addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source");
        if (entity.composition().primary().isEmpty()) {
            return method.addStatement("return $L", values.construct(key, keyParts))
                    .build();
        }
        if (!keyParts.isEmpty()) {
            method.addStatement("$T key = readKeys(source)", RuntimeTypes.KEY_VALUES);
        }
        return method.addStatement("return $L", new Values(names, keyParts::contains).construct(key, keyParts))
                .build();
    }

    private MethodSpec componentsOf() {
        List<CodeBlock> calls = entity.composition().parts().stream()
                .map(KeyTemplateModel.Part::attribute)
                .map(part -> componentValue(part, instances.read(part)))
                .toList();
        return overriding("componentsOf", Modifier.PROTECTED, RuntimeTypes.KEY_VALUES)
                .addParameter(type, instances.variable())
                .addStatement("return $L", keyValues(calls))
                .build();
    }

    private MethodSpec componentsOfKey() {
        List<AttributeModel> named = entity.composition().parts().stream()
                .map(KeyTemplateModel.Part::attribute)
                .toList();
        List<CodeBlock> calls = keyParts.stream()
                .filter(named::contains)
                .map(part -> componentValue(part, CodeBlock.of("key.$N()", part.component())))
                .toList();
        return overriding("componentsOfKey", Modifier.PROTECTED, RuntimeTypes.KEY_VALUES)
                .addParameter(key, "key")
                .addStatement("return $L", keyValues(calls))
                .build();
    }

    private static CodeBlock keyValues(List<CodeBlock> calls) {
        CodeBlock none = CodeBlock.of("$T.NONE", RuntimeTypes.KEY_VALUES);
        return calls.isEmpty() ? none : Layout.chain(none, calls);
    }

    private CodeBlock componentValue(AttributeModel part, CodeBlock value) {
        return switch (part.presence()) {
            case REQUIRED -> Layout.call(CodeBlock.of("and"), names.component(part), value);
            case NULLABLE -> Layout.call(CodeBlock.of("andNullable"), names.component(part), value);
            case OPTIONAL -> nullable(part, CodeBlock.of("$L.orElse(null)", value));
            case OPTIONAL_INT -> nullable(part, CodeBlock.of("$L.isPresent() ? $L.getAsInt() : null", value, value));
            case OPTIONAL_LONG -> nullable(part, CodeBlock.of("$L.isPresent() ? $L.getAsLong() : null", value, value));
            case OPTIONAL_DOUBLE ->
                nullable(part, CodeBlock.of("$L.isPresent() ? $L.getAsDouble() : null", value, value));
        };
    }

    private CodeBlock nullable(AttributeModel part, CodeBlock value) {
        return Layout.call(CodeBlock.of("andNullable"), names.component(part), value);
    }

    private MethodSpec identified() {
        return overriding("identified", Modifier.PROTECTED, type)
                .addParameter(type, instances.variable())
                .addParameter(RuntimeTypes.ID_GENERATOR, "ids")
                .addCode(instances.make(this::identifiedComponent))
                .build();
    }

    private CodeBlock identifiedComponent(ComponentModel component) {
        CodeBlock value = instances.read(component);
        if (component instanceof AttributeModel attribute
                && attribute.policy().generatedId().isPresent()) {
            boolean isText = attribute
                    .codec()
                    .scalarKind()
                    .filter(ScalarKind.STRING::equals)
                    .isPresent();
            String made = made(attribute.policy().generatedId().get().value(), isText);
            return isText
                    ? CodeBlock.of("$L == null || $L.isEmpty() ? ids.$L : $L", value, value, made, value)
                    : CodeBlock.of("$L == null ? ids.$L : $L", value, made, value);
        }
        return value;
    }

    private static String made(IdStrategy strategy, boolean isText) {
        String text = isText ? ".toString()" : "";
        return switch (strategy) {
            case UUID_V4 -> "uuidV4()" + text;
            case UUID_V7 -> "uuidV7()" + text;
            case ULID -> "ulid()";
            case KSUID -> "ksuid()";
        };
    }

    private MethodSpec stored() {
        return overriding("stored", Modifier.PROTECTED, type)
                .addParameter(type, instances.variable())
                .addParameter(boolean.class, "creating")
                .addParameter(Instant.class, "now")
                .addCode(instances.make(this::storedComponent))
                .build();
    }

    private CodeBlock storedComponent(ComponentModel component) {
        CodeBlock value = instances.read(component);
        if (component instanceof AttributeModel attribute) {
            if (attribute.isManaged(ManagedValue.VERSION)) {
                return isPrimitive(attribute)
                        ? CodeBlock.of("$L + 1", value)
                        : CodeBlock.of("$L == null ? $L : $L + 1", value, one(attribute), value);
            }
            if (attribute.isManaged(ManagedValue.CREATED_AT)) {
                return CodeBlock.of("creating || $L == null ? now : $L", value, value);
            }
            if (attribute.isManaged(ManagedValue.UPDATED_AT)) {
                return CodeBlock.of("now");
            }
        }
        return value;
    }

    private MethodSpec version(AttributeModel version) {
        return overriding("version", Modifier.PROTECTED, RuntimeTypes.ATTRIBUTE_NAME)
                .addStatement("return $L", names.name(version))
                .build();
    }

    private MethodSpec versionOf(AttributeModel version) {
        CodeBlock value = instances.read(version);
        return overriding("version", Modifier.PROTECTED, TypeName.LONG)
                .addParameter(type, instances.variable())
                .addStatement(
                        "return $L", isPrimitive(version) ? value : CodeBlock.of("$L == null ? 0 : $L", value, value))
                .build();
    }

    private MethodSpec time(String method, AttributeModel attribute) {
        return overriding(
                        method,
                        Modifier.PROTECTED,
                        ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_TOKEN, ClassName.get(Instant.class)))
                .addStatement("return $L", token(attribute))
                .build();
    }

    private MethodSpec writtenOnce(List<AttributeModel> attributes) {
        return overriding(
                        "writtenOnce",
                        Modifier.PROTECTED,
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ATTRIBUTE_NAME))
                .addStatement("return $L", Layout.call(CodeBlock.of("$T.of", List.class), names.names(attributes)))
                .build();
    }

    private MethodSpec uniqueAttributes(List<AttributeModel> attributes) {
        List<CodeBlock> uniques = attributes.stream()
                .map(attribute -> CodeBlock.of(
                        attribute.policy().unique().orElseThrow().isPerPartition()
                                ? "$T.perPartition($L, $S)"
                                : "new $T($L, $S)",
                        RuntimeTypes.UNIQUE_ATTRIBUTE,
                        names.name(attribute),
                        scope(attribute)))
                .toList();
        return overriding(
                        "uniqueAttributes",
                        Modifier.PROTECTED,
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.UNIQUE_ATTRIBUTE))
                .addStatement("return $L", Layout.call(CodeBlock.of("$T.of", List.class), uniques))
                .build();
    }

    private String scope(AttributeModel attribute) {
        String declared = attribute.policy().unique().orElseThrow().scope().value();
        return declared.isEmpty()
                ? entity.composition()
                        .type()
                        .map(shared -> shared.name().value() + "." + attribute.name())
                        .orElse(attribute.name())
                : declared;
    }

    private MethodSpec sizeLimits(List<AttributeModel> attributes) {
        List<CodeBlock> limits = attributes.stream()
                .map(attribute -> CodeBlock.of(
                        "new $T($S, $L, $L)",
                        RuntimeTypes.SIZE_LIMIT,
                        entity.type().simpleName(),
                        names.name(attribute),
                        attribute.policy().maxSize().orElseThrow().value()))
                .toList();
        return overriding(
                        "sizeLimits",
                        Modifier.PROTECTED,
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.SIZE_LIMIT))
                .addStatement("return $L", Layout.call(CodeBlock.of("$T.of", List.class), limits))
                .build();
    }

    private CodeBlock token(AttributeModel attribute) {
        return CodeBlock.of("$T.$L", tokens, names.constant(attribute));
    }

    private static boolean isPrimitive(AttributeModel attribute) {
        return attribute.codec().javaType().isPrimitive();
    }

    private static String one(AttributeModel version) {
        return version.codec().scalarKind().filter(ScalarKind.LONG::equals).isPresent() ? "1L" : "1";
    }
}
