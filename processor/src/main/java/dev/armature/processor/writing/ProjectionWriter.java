package dev.armature.processor.writing;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.ProjectionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what reads a part of an entity: {@code SongCardProjection}. It refers to nothing that is generated but its sources. */
final class ProjectionWriter {

    private final ProjectionModel projection;
    private final ClassName type;
    private final ClassName reader;
    private final CodecNames names;

    ProjectionWriter(ProjectionModel projection) {
        this.projection = projection;
        this.type = JavaNames.classOf(projection.type());
        this.reader = JavaNames.beside(projection, projection.readerName());
        this.names = CodecNames.of(projection).inside();
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(reader)
                .addJavadoc(
                        "Reads a {@link $T} from what is stored of a {@link $T}.",
                        type,
                        JavaNames.classOf(projection.entity()))
                .addModifiers(Visibility.ofFinalClass(projection))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.PROJECTION_DECODER, type));
        projection
                .ownAttributes()
                .forEach(attribute -> builder.addField(constant(RuntimeTypes.ATTRIBUTE_NAME, names.constant(attribute))
                        .initializer("$T.of($S)", RuntimeTypes.ATTRIBUTE_NAME, attribute.name())
                        .build()));
        names.leaves().forEach((model, name) -> builder.addField(converter(model, name, CodecNames.leaf(model))));
        projection.attributes().stream()
                .filter(attribute -> CodecNames.isComposed(attribute.codec()))
                .forEach(attribute -> builder.addField(
                        converter(attribute.codec(), names.collection(attribute), names.converter(attribute.codec()))));
        new CompositionWriter(projection, names).addFields(builder);
        projection.sources().forEach(source -> builder.addField(source(source)));
        return builder.addMethod(constructor()).addMethod(readAttributes());
    }

    /** Returns the name of the constant for what a projection is read from: {@code OF_SONG}. */
    static String constant(ProjectionModel.Source source) {
        return "OF_" + Words.constant(source.type().simpleName());
    }

    private static FieldSpec converter(CodecModel model, String name, CodeBlock made) {
        return constant(
                        ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_CONVERTER, JavaNames.boxed(model.javaType())),
                        name)
                .initializer(Layout.assigned(made))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private FieldSpec source(ProjectionModel.Source source) {
        boolean isEntity = source.type().equals(projection.entity());
        String indexes = source.indexes().stream()
                .map(Docs::code)
                .collect(Collectors.joining(", ", source.indexes().size() == 1 ? "index " : "indexes ", ""));
        String where = !isEntity
                ? "from the entries of " + indexes
                : source.indexes().isEmpty() ? "through the table" : "through the table, and " + indexes;
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.ITEM_PROJECTION, JavaNames.classOf(source.type()), type),
                        constant(source),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads $L.", where)
                .initializer(Layout.assigned(reading(source)))
                .build();
    }

    private CodeBlock reading(ProjectionModel.Source source) {
        CodeBlock made = Layout.call(
                CodeBlock.of("new $T", reader),
                source.keys().stream().map(names::key).toList());
        boolean isUntyped = projection.composition().type().isPresent() && !source.holdsType();
        return Layout.call(
                CodeBlock.of("$L.$L", made, isUntyped ? "readingWithoutType" : "reading"),
                names.names(source.attributes()));
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", projection.entity().simpleName()));
        projection.composition().type().ifPresent(type -> arguments.add(CompositionWriter.type(type)));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (hasKeys()) {
            constructor
                    .addParameter(ArrayTypeName.of(RuntimeTypes.COMPOSED_KEY), "keys")
                    .varargs();
            arguments.add(CodeBlock.of("keys"));
        }
        return constructor
                .addStatement("$L", Layout.call(CodeBlock.of("super"), arguments))
                .build();
    }

    private boolean hasKeys() {
        return !projection.composition().templates().isEmpty();
    }

    private MethodSpec readAttributes() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readAttributes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source");
        if (hasKeys()) {
            method.addStatement("$T key = readKeys(source)", RuntimeTypes.KEY_VALUES);
        } else if (projection.composition().type().isPresent()) {
            method.addStatement("readKeys(source)");
        }
        return method.addCode(new Instances(projection).make(this::read)).build();
    }

    /** A component that only some paths hold as an attribute is read from a key where its reader has read one with it. */
    private CodeBlock read(ComponentModel component) {
        CodeBlock asAttribute = new Values(names).readOrIgnored(component);
        return component instanceof AttributeModel attribute && isMixed(attribute)
                ? Layout.choice(
                        CodeBlock.of("key.has($L)", names.component(attribute)),
                        new Values(names, any -> true).read(attribute),
                        asAttribute)
                : asAttribute;
    }

    private boolean isMixed(AttributeModel attribute) {
        return !attribute.isKeyOnly()
                && projection.sources().stream()
                        .anyMatch(source -> !source.attributes().contains(attribute));
    }
}
