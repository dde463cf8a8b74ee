package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ProjectionModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what reads a part of an entity: {@code SongCardProjection}. It refers to nothing that is generated but its sources. */
final class ProjectionWriter {

    private static final TypeVariableName SOURCE = TypeVariableName.get("S");

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
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ITEM_DECODER, type));
        projection
                .attributes()
                .forEach(attribute -> builder.addField(constant(RuntimeTypes.ATTRIBUTE_NAME, names.constant(attribute))
                        .initializer("$T.of($S)", RuntimeTypes.ATTRIBUTE_NAME, attribute.name())
                        .build()));
        names.leaves().forEach((model, name) -> builder.addField(converter(model, name, CodecNames.leaf(model))));
        projection.attributes().stream()
                .filter(attribute -> CodecNames.isComposed(attribute.codec()))
                .forEach(attribute -> builder.addField(
                        converter(attribute.codec(), names.collection(attribute), names.converter(attribute.codec()))));
        projection.sources().forEach(source -> builder.addField(source(source)));
        return builder.addMethod(constructor()).addMethod(of()).addMethod(readAttributes());
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
                .initializer("of()")
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S)", projection.entity().simpleName())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(SOURCE)
                .returns(ParameterizedTypeName.get(RuntimeTypes.ITEM_PROJECTION, SOURCE, type))
                .addStatement(
                        "return $L",
                        Layout.call(
                                CodeBlock.of("$T.of", RuntimeTypes.ITEM_PROJECTION),
                                CodeBlock.of("new $T()", reader),
                                Layout.call(CodeBlock.of("$T.of", List.class), names.names(projection.attributes()))))
                .build();
    }

    private MethodSpec readAttributes() {
        return MethodSpec.methodBuilder("readAttributes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source")
                .addCode(new Instances(projection).make(new Values(names)::readOrIgnored))
                .build();
    }
}
