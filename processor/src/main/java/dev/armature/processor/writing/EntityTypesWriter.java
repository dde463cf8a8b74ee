package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
                .addMethod(fold())
                .addMethod(accept());
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
        List<Case> cases = cases("Function");
        cases.forEach(
                found -> method.addParameter(found.parameter(Function.class, WildcardTypeName.subtypeOf(result))));
        for (Case found : cases.subList(0, cases.size() - 1)) {
            method.beginControlFlow("if (item instanceof $T)", found.type())
                    .addStatement("return $N.apply(($T) item)", found.name(), found.type())
                    .endControlFlow();
        }
        Case last = cases.get(cases.size() - 1);
        return method.addStatement("return $N.apply(($T) item)", last.name(), last.type())
                .build();
    }

    private MethodSpec accept() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("accept")
                .addJavadoc("Hands {@code item} to the action for its entity.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(items, "item");
        List<Case> cases = cases("Action");
        cases.forEach(found -> method.addParameter(found.parameter(Consumer.class)));
        Case last = cases.get(cases.size() - 1);
        if (cases.size() == 1) {
            return method.addStatement("$N.accept(($T) item)", last.name(), last.type())
                    .build();
        }
        method.beginControlFlow("if (item instanceof $T)", cases.get(0).type())
                .addStatement(
                        "$N.accept(($T) item)",
                        cases.get(0).name(),
                        cases.get(0).type());
        for (Case found : cases.subList(1, cases.size() - 1)) {
            method.nextControlFlow("else if (item instanceof $T)", found.type())
                    .addStatement("$N.accept(($T) item)", found.name(), found.type());
        }
        return method.nextControlFlow("else")
                .addStatement("$N.accept(($T) item)", last.name(), last.type())
                .endControlFlow()
                .build();
    }

    /** An entity, and the parameter for what is done with it. */
    private record Case(ClassName type, String name) {
        ParameterSpec parameter(Class<?> function, TypeName... results) {
            List<TypeName> arguments = new ArrayList<>(List.of(WildcardTypeName.supertypeOf(type)));
            arguments.addAll(List.of(results));
            return ParameterSpec.builder(
                            ParameterizedTypeName.get(ClassName.get(function), arguments.toArray(TypeName[]::new)),
                            name)
                    .build();
        }
    }

    private List<Case> cases(String suffix) {
        FreeNames names = new FreeNames("item");
        return table.entities().stream()
                .map(TableModel::entity)
                .map(entity -> new Case(
                        JavaNames.classOf(entity.type()),
                        names.take(Words.variable(entity.type().simpleName()), suffix)))
                .toList();
    }
}
