package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.EntityTypeModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.KeyTemplateModel.Part;
import dev.armature.processor.model.KeyTemplateModel.Segment;
import dev.armature.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a codec, or the reader of a projection, knows of composed keys: the places of components, and the templates. */
final class CompositionWriter {

    private final CompositionModel composition;
    private final CodecNames names;
    /** Whether entities are written too, and not just read. */
    private final boolean isOfEntity;

    CompositionWriter(RecordModel record, CodecNames names) {
        this.composition = record.composition();
        this.names = names;
        this.isOfEntity = record instanceof EntityModel;
    }

    void addFields(TypeSpec.Builder builder) {
        composition.parts().forEach(part -> builder.addField(component(part)));
        primary().ifPresent(key -> builder.addField(key("", key)));
        composition.indexes().forEach((index, key) -> builder.addField(key(index, key)));
    }

    /** Returns the table's key, where it is composed. */
    Optional<ComposedKeyModel> primary() {
        return composition.primary();
    }

    /** Returns what the codec's constructor hands on, behind the entity's name. */
    List<CodeBlock> superArguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        composition.type().ifPresent(type -> arguments.add(type(type)));
        primary().ifPresent(key -> arguments.add(names.key("")));
        arguments.add(Layout.call(
                CodeBlock.of("$T.of", List.class),
                composition.indexes().keySet().stream().map(names::key).toList()));
        return arguments;
    }

    /** Returns an expression for what tells an entity from others. */
    static CodeBlock type(EntityTypeModel type) {
        List<CodeBlock> former = type.formerNames().stream()
                .map(name -> CodeBlock.of("$S", name.value()))
                .toList();
        return Layout.call(
                CodeBlock.of("new $T", RuntimeTypes.ENTITY_TYPE),
                attribute(type.attribute().value()),
                CodeBlock.of("$S", type.name().value()),
                Layout.call(CodeBlock.of("$T.of", List.class), former));
    }

    static CodeBlock attribute(String name) {
        return CodeBlock.of("$T.of($S)", RuntimeTypes.ATTRIBUTE_NAME, name);
    }

    private FieldSpec component(Part part) {
        AttributeModel attribute = part.attribute();
        CodeBlock name = CodeBlock.of("$S", attribute.component());
        CodeBlock converter = names.converter(attribute);
        CodeBlock made = part.width() > 0
                ? Layout.call(
                        CodeBlock.of("$T.padded", RuntimeTypes.KEY_COMPONENT),
                        name,
                        CodeBlock.of("$L", part.width()),
                        converter)
                : Layout.call(CodeBlock.of("$T.of", RuntimeTypes.KEY_COMPONENT), name, converter);
        if (isOfEntity && !attribute.isKeyOnly()) {
            made = Layout.chain(made, List.of(CodeBlock.of("storedAs($L)", names.name(attribute))));
        }
        TypeName value = JavaNames.boxed(attribute.codec().javaType());
        return constant(
                ParameterizedTypeName.get(RuntimeTypes.KEY_COMPONENT, value), names.componentConstant(attribute), made);
    }

    private FieldSpec key(String index, ComposedKeyModel key) {
        List<CodeBlock> templates = new ArrayList<>();
        templates.add(template("partition", key.partition()));
        key.sort().ifPresent(sort -> templates.add(template("sort", sort)));
        return constant(
                RuntimeTypes.COMPOSED_KEY,
                names.keyConstant(index),
                Layout.call(CodeBlock.of("$T.of", RuntimeTypes.COMPOSED_KEY), templates));
    }

    private CodeBlock template(String half, KeyTemplateModel template) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(attribute(template.attribute()));
        if (template.isWhole()) {
            arguments.add(names.component(template.parts().get(0).attribute()));
            return Layout.call(CodeBlock.of("$T.whole", RuntimeTypes.KEY_TEMPLATE), arguments);
        }
        template.segments().forEach(segment -> arguments.add(segment(segment)));
        return Layout.call(CodeBlock.of("$T.$L", RuntimeTypes.KEY_TEMPLATE, half), arguments);
    }

    private CodeBlock segment(Segment segment) {
        if (segment instanceof KeyTemplateModel.Derived derived) {
            CodeBlock source = names.component(derived.attribute());
            return derived.isDay()
                    ? CodeBlock.of("$T.day($L)", RuntimeTypes.KEY_COMPONENT, source)
                    : CodeBlock.of("$T.shard($L, $L)", RuntimeTypes.KEY_COMPONENT, source, derived.shards());
        }
        return segment instanceof Part part
                ? names.component(part.attribute())
                : CodeBlock.of("$T.literal($S)", RuntimeTypes.KEY_SEGMENT, ((KeyTemplateModel.Literal) segment).text());
    }

    private FieldSpec constant(TypeName type, String name, CodeBlock value) {
        FieldSpec.Builder field = FieldSpec.builder(type, name).initializer(Layout.assigned(value));
        if (!isOfEntity) {
            field.addModifiers(Modifier.PRIVATE);
        }
        return field.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
    }
}
