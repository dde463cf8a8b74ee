package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what tells the entities of a table apart: {@code ShopItems}. */
final class EntityTypesWriter {

    static final String TYPES = "TYPES";

    private final SharedTableModel table;
    private final ClassName items;
    private final TypeVariableName result = TypeVariableName.get("R");

    EntityTypesWriter(SharedTableModel table) {
        this.table = table;
        this.items = JavaNames.classOf(table.type());
    }

    /** Returns the generated type. */
    static ClassName typeOf(SharedTableModel table) {
        return ClassName.get(table.home().packageName(), table.types());
    }

    /** Returns the method of a transaction that stores entities of any kind, each with its own {@code create}. */
    static MethodSpec createAll(SharedTableModel table, ClassName transaction) {
        ClassName items = JavaNames.classOf(table.type());
        List<CodeBlock> cases = new ArrayList<>();
        cases.add(CodeBlock.of("entity"));
        table.entities().forEach(entity -> cases.add(CodeBlock.of("this::create")));
        return MethodSpec.methodBuilder("createAll")
                .addJavadoc("Stores entities that must not be there yet.")
                .addModifiers(Modifier.PUBLIC)
                .returns(transaction)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(items)),
                        "entities")
                .beginControlFlow("for ($T entity : entities)", items)
                .addStatement("$L", Layout.call(CodeBlock.of("$T.fold", typeOf(table)), cases))
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    TypeSpec.Builder write() {
        return TypeSpec.classBuilder(typeOf(table))
                .addJavadoc("Tells the entities of {@link $T} apart.", items)
                .addModifiers(Visibility.ofFinalClass(table))
                .addField(types())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(fold());
    }

    private FieldSpec types() {
        List<CodeBlock> codecs = table.entities().stream()
                .map(TableModel::entity)
                .map(entity -> CodeBlock.of(
                        "$T.INSTANCE", JavaNames.beside(entity, entity.names().codec())))
                .toList();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.ENTITY_TYPES, items),
                        TYPES,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(Layout.assigned(Layout.call(
                        CodeBlock.of("new $T<>", RuntimeTypes.ENTITY_TYPES),
                        CodeBlock.of("$S", table.type().simpleName()),
                        CompositionWriter.attribute(table.entityType().value()),
                        Layout.call(CodeBlock.of("$T.of", List.class), codecs))))
                .build();
    }

    private MethodSpec fold() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fold")
                .addJavadoc("Returns what the function for the entity of {@code item} makes of it.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(items, "item");
        FreeNames names = new FreeNames("item");
        List<String> functions = table.entities().stream()
                .map(entity -> names.take(Words.variable(entity.entity().type().simpleName()), "Function"))
                .collect(Collectors.toList());
        for (int i = 0; i < functions.size(); i++) {
            method.addParameter(
                    ParameterSpec.builder(function(table.entities().get(i).entity()), functions.get(i))
                            .build());
        }
        for (int i = 0; i < functions.size(); i++) {
            ClassName type = JavaNames.classOf(table.entities().get(i).entity().type());
            if (i + 1 < functions.size()) {
                method.beginControlFlow("if (item instanceof $T)", type)
                        .addStatement("return $N.apply(($T) item)", functions.get(i), type)
                        .endControlFlow();
            } else {
                method.addStatement("return $N.apply(($T) item)", functions.get(i), type);
            }
        }
        return method.build();
    }

    private ParameterizedTypeName function(EntityModel entity) {
        return ParameterizedTypeName.get(
                ClassName.get(Function.class),
                WildcardTypeName.supertypeOf(JavaNames.classOf(entity.type())),
                WildcardTypeName.subtypeOf(result));
    }
}
