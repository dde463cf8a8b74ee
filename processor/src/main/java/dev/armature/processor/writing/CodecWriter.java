package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the codec of an entity or a document: {@code SongCodec}. */
final class CodecWriter {

    private final RecordModel record;
    private final Optional<TableModel> table;
    private final Optional<MappingWriter> mapping;
    private final Optional<CompositionWriter> composition;
    private final TypeName type;
    private final TypeParameters parameters;
    private final Instances instances;
    private final CodecNames names;
    private final Values values;

    CodecWriter(DocumentModel document) {
        this(document, Optional.empty());
    }

    CodecWriter(TableModel table) {
        this(table.entity(), Optional.of(table));
    }

    private CodecWriter(RecordModel record, Optional<TableModel> table) {
        this.record = record;
        this.table = table;
        this.parameters = TypeParameters.of(record);
        this.type = parameters.appliedTo(JavaNames.classOf(record.type()));
        this.instances = new Instances(record);
        this.names = CodecNames.of(record).inside();
        this.values = new Values(names);
        this.mapping = table.map(found -> new MappingWriter(found, names));
        this.composition = table.map(TableModel::entity)
                .filter(entity -> !entity.composition().isEmpty())
                .map(entity -> new CompositionWriter(entity, names));
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(names.codec())
                .addJavadoc("Writes a {@link $T} as an item, and reads it back.", JavaNames.classOf(record.type()))
                .addModifiers(Visibility.ofFinalClass(record))
                .superclass(mapping.map(MappingWriter::superclass)
                        .orElse(ParameterizedTypeName.get(RuntimeTypes.ITEM_CODEC, type)));
        builder.addTypeVariables(parameters.values());
        parameters
                .converters()
                .forEach(kept -> builder.addField(kept.type(), kept.name(), Modifier.PRIVATE, Modifier.FINAL));
        // An entity's codec is made of its key's names; a document's may be needed by its own converters.
        if (mapping.isEmpty() && parameters.areNone()) {
            builder.addField(instance());
        }
        record.ownAttributes().forEach(attribute -> builder.addField(attributeName(attribute)));
        expiry().ifPresent(found -> builder.addField(found.name()));
        if (composition.isPresent()) {
            names.leaves().forEach((model, name) -> builder.addField(leaf(model, name)));
            composition.get().addFields(builder);
        }
        if (mapping.isPresent()) {
            builder.addField(instance());
        }
        if (composition.isEmpty()) {
            names.leaves().forEach((model, name) -> builder.addField(leaf(model, name)));
        }
        collections(false).forEach(attribute -> builder.addField(collection(attribute)));
        builder.addMethod(constructor()).addMethod(writeAttributes()).addMethod(readAttributes());
        mapping.ifPresent(found -> found.addTo(builder));
        expiry().ifPresent(found -> builder.addMethod(found.expiry()));
        table.ifPresent(found -> new PartReaderWriter(found, names).addTo(builder));
        if (!collections(true).isEmpty()) {
            builder.addType(late());
        }
        return builder;
    }

    private Optional<ExpiryWriter> expiry() {
        return table.flatMap(found -> ExpiryWriter.of(found, names));
    }

    private FieldSpec instance() {
        return FieldSpec.builder(names.codec(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The codec; it has no state of its own.")
                .initializer("new $T()", names.codec())
                .build();
    }

    private FieldSpec attributeName(AttributeModel attribute) {
        return constant(RuntimeTypes.ATTRIBUTE_NAME, names.constant(attribute))
                .initializer("$T.of($S)", RuntimeTypes.ATTRIBUTE_NAME, attribute.name())
                .build();
    }

    private static FieldSpec leaf(CodecModel model, String name) {
        TypeName value = JavaNames.boxed(model.javaType());
        return constant(ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_CONVERTER, value), name)
                .initializer(Layout.assigned(CodecNames.leaf(model)))
                .build();
    }

    private FieldSpec collection(AttributeModel attribute) {
        TypeName value = JavaNames.boxed(attribute.codec().javaType());
        TypeName converter = ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_CONVERTER, value);
        if (!parameters.areNone()) {
            return FieldSpec.builder(converter, names.collection(attribute), Modifier.PRIVATE, Modifier.FINAL)
                    .build();
        }
        return constant(converter, names.collection(attribute))
                .initializer(Layout.assigned(names.converter(attribute.codec())))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    private List<AttributeModel> collections(boolean late) {
        return record.attributes().stream()
                .filter(attribute -> CodecNames.isComposed(attribute.codec()))
                .filter(attribute -> names.isLate(attribute) == late)
                .toList();
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", record.type().simpleName()));
        composition.ifPresent(found -> arguments.addAll(found.superArguments()));
        if (composition.flatMap(CompositionWriter::primary).isEmpty()) {
            mapping.ifPresent(found -> arguments.addAll(1, found.keyAttributes()));
        }
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addStatement("$L", Layout.call(CodeBlock.of("super"), arguments));
        if (parameters.areNone()) {
            return constructor.addModifiers(Modifier.PRIVATE).build();
        }
        constructor
                .addJavadoc("Creates the codec of documents whose type arguments these converters store.")
                .addModifiers(Visibility.of(record));
        for (TypeParameters.Kept kept : parameters.converters()) {
            constructor.addParameter(kept.type(), kept.name()).addStatement("this.$N = $N", kept.name(), kept.name());
        }
        for (AttributeModel attribute : collections(false)) {
            constructor.addStatement("this.$N = $L", names.collection(attribute), names.converter(attribute.codec()));
        }
        return constructor.build();
    }

    private MethodSpec writeAttributes() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeAttributes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(type, instances.variable())
                .addParameter(RuntimeTypes.ATTRIBUTE_SINK, "sink");
        if (composition.isPresent()) {
            method.addStatement("writeKeys($N, sink)", instances.variable());
        }
        record.attributes().stream()
                .filter(AttributeModel::isKeyOnly)
                .forEach(attribute -> method.addCode(values.check(attribute, instances.read(attribute))));
        record.ownAttributes().forEach(attribute -> method.addCode(values.write(attribute, instances.read(attribute))));
        expiry().ifPresent(found -> method.addCode(found.write(instances)));
        return method.build();
    }

    private MethodSpec readAttributes() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readAttributes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source");
        if (record.attributes().stream().anyMatch(AttributeModel::isKeyOnly)) {
            method.addStatement("$T key = readKeys(source)", RuntimeTypes.KEY_VALUES);
        } else if (composition.flatMap(CompositionWriter::primary).isPresent()) {
            method.addStatement("readKeys(source)");
        }
        return method.addCode(instances.make(values::readOrIgnored)).build();
    }

    private TypeSpec late() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(CodecNames.LATE)
                .addJavadoc("""
                        Converters of documents that contain this one. They are made when they are first used, so that
                        no two codecs wait for each other to be initialised.
                        """)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        collections(true).forEach(attribute -> builder.addField(collection(attribute)));
        return builder.build();
    }
}
