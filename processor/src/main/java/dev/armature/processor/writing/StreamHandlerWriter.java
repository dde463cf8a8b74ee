package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.annotation.StreamView;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.MappedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the handler of a table's stream: {@code MusicStreamHandler}, with one abstract method for each entity, so that a
 * program that handles the stream does not compile until it handles a new entity too.
 */
final class StreamHandlerWriter {

    private final MappedModel owner;
    private final String tableName;
    private final StreamView view;
    private final ClassName handler;
    private final List<EntityModel> entities;

    StreamHandlerWriter(TableModel table, String name) {
        this(table.entity(), table.name().value(), table.settings().stream(), name, List.of(table.entity()));
    }

    StreamHandlerWriter(SharedTableModel table, String name) {
        this(
                table,
                table.name().value(),
                table.settings().stream(),
                name,
                table.entities().stream().map(TableModel::entity).toList());
    }

    private StreamHandlerWriter(
            MappedModel owner, String tableName, StreamView view, String name, List<EntityModel> entities) {
        this.owner = owner;
        this.tableName = tableName;
        this.view = view;
        this.handler = ClassName.get(owner.home().packageName(), name);
        this.entities = entities;
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(handler)
                .addJavadoc(
                        "Handles the changes of the table $L, each by the method of its entity.", Docs.code(tableName))
                .addModifiers(Visibility.of(owner))
                .addModifiers(Modifier.ABSTRACT)
                .superclass(RuntimeTypes.STREAM_HANDLER);
        entities.forEach(entity -> type.addMethod(method(entity)));
        return type.addMethod(entities());
    }

    private MethodSpec method(EntityModel entity) {
        return MethodSpec.methodBuilder(methodName(entity))
                .addJavadoc("Handles a change of a {@link $T}.", JavaNames.classOf(entity.type()))
                .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                .addParameter(change(entity), "change")
                .build();
    }

    private static String methodName(EntityModel entity) {
        return "on" + entity.type().simpleName();
    }

    private TypeName change(EntityModel entity) {
        TypeName type = JavaNames.classOf(entity.type());
        TypeName key = JavaNames.beside(entity, entity.names().key());
        return switch (view) {
            case NEW_AND_OLD_IMAGES -> ParameterizedTypeName.get(RuntimeTypes.CHANGE, type);
            case NEW_IMAGE -> ParameterizedTypeName.get(RuntimeTypes.NEW_IMAGE_CHANGE, key, type);
            case OLD_IMAGE -> ParameterizedTypeName.get(RuntimeTypes.OLD_IMAGE_CHANGE, key, type);
            case KEYS_ONLY -> ParameterizedTypeName.get(RuntimeTypes.KEY_CHANGE, key);
            case NONE -> throw noStream();
        };
    }

    private MethodSpec entities() {
        String factory = factory();
        List<CodeBlock> each = entities.stream()
                .map(entity -> CodeBlock.of(
                        "$T.$L($T.INSTANCE, this::$L)",
                        RuntimeTypes.ENTITY_CHANGES,
                        factory,
                        JavaNames.beside(entity, entity.names().codec()),
                        methodName(entity)))
                .toList();
        return MethodSpec.methodBuilder("entities")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ENTITY_CHANGES))
                .addStatement("return $L", Layout.call(CodeBlock.of("$T.of", List.class), each))
                .build();
    }

    private String factory() {
        return switch (view) {
            case NEW_AND_OLD_IMAGES -> "newAndOldImages";
            case NEW_IMAGE -> "newImages";
            case OLD_IMAGE -> "oldImages";
            case KEYS_ONLY -> "keys";
            case NONE -> throw noStream();
        };
    }

    private IllegalStateException noStream() {
        return new IllegalStateException("The table " + tableName + " has no stream to handle");
    }
}
