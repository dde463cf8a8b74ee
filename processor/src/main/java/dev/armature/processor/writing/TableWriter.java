package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.MappedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the type of a table: {@code MusicTable}, with its repositories, its transactions and its definition. */
final class TableWriter {

    private final MappedModel owner;
    private final String name;
    private final List<TableModel> entities;
    private final CodeBlock definition;
    private final ClassName facade;
    private final ParameterizedTypeName builder;
    private final ClassName transaction;

    TableWriter(TableModel table) {
        this(
                table.entity(),
                table.entity().names().table(),
                table.name().value(),
                List.of(table),
                new DefinitionWriter(table).write());
    }

    TableWriter(SharedTableModel table) {
        this(table, table.facade(), table.name().value(), table.entities(), new DefinitionWriter(table).write());
    }

    private TableWriter(
            MappedModel owner, String facade, String name, List<TableModel> entities, CodeBlock definition) {
        this.owner = owner;
        this.name = name;
        this.entities = entities;
        this.definition = definition;
        this.facade = ClassName.get(owner.home().packageName(), facade);
        this.builder = ParameterizedTypeName.get(RuntimeTypes.TABLE_BUILDER, this.facade);
        this.transaction = this.facade.nestedClass(TransactionWriter.NAME);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(facade)
                .addJavadoc(
                        "The table $L, which holds {@link $T} entities.",
                        Docs.code(name),
                        JavaNames.classOf(owner.type()))
                .addModifiers(Visibility.ofFinalClass(owner))
                .superclass(superclass());
        addConstructor(type);
        type.addMethod(over()).addMethod(builder());
        entities.forEach(table -> type.addMethod(repositoryMethod(table)));
        if (owner instanceof SharedTableModel shared) {
            new SharedQueriesWriter(shared).addTo(type);
            type.addMethod(transaction()).addType(actions(shared));
        }
        return type.addMethod(with()).addMethod(definition()).addMethods(ttlAttribute());
    }

    /** The transactions of one entity are the runtime's; those of several have a method for each. */
    private TypeName superclass() {
        if (owner instanceof SharedTableModel) {
            return ParameterizedTypeName.get(RuntimeTypes.TABLE_FACADE, transaction);
        }
        EntityModel entity = entities.get(0).entity();
        ClassName repository = repository(entities.get(0));
        return ParameterizedTypeName.get(
                entity.managed(ManagedValue.VERSION).isPresent()
                        ? RuntimeTypes.VERSIONED_TABLE
                        : RuntimeTypes.PLAIN_TABLE,
                JavaNames.classOf(entity.type()),
                JavaNames.beside(entity, entity.names().key()),
                repository.nestedClass(ChangesWriter.NAME),
                JavaNames.beside(entity, entity.names().attributes()),
                repository);
    }

    private static ClassName repository(TableModel table) {
        return JavaNames.beside(table.entity(), table.entity().names().repository());
    }

    private static String method(TableModel table) {
        return table.entity().names().repositoryMethod();
    }

    private List<MethodSpec> ttlAttribute() {
        return entities.stream()
                .flatMap(table -> table.settings().timesToLive().stream())
                .limit(1)
                .map(ttl -> MethodSpec.methodBuilder("ttlAttribute")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(ParameterizedTypeName.get(Optional.class, String.class))
                        .addStatement(
                                "return $T.of($S)",
                                Optional.class,
                                ttl.attribute().value())
                        .build())
                .toList();
    }

    private void addConstructor(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.TABLE_BINDING, "table");
        if (owner instanceof SharedTableModel) {
            constructor.addStatement("super(table)");
            for (TableModel table : entities) {
                type.addField(repository(table), method(table), Modifier.PRIVATE, Modifier.FINAL);
                constructor.addStatement("this.$N = new $T(table)", method(table), repository(table));
            }
        } else {
            constructor.addStatement("super(new $T(table))", repository(entities.get(0)));
        }
        type.addMethod(constructor.build());
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addJavadoc("Returns the table under its declared name.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(facade)
                .addParameter(RuntimeTypes.DYNAMO_CLIENT, "client")
                .addStatement("return new $T($T.of(client, $S))", facade, RuntimeTypes.TABLE_BINDING, name)
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Begins to set how the table is used: under another name, with another clock.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameter(RuntimeTypes.DYNAMO_CLIENT, "client")
                .addStatement("return new $T<>(over(client))", RuntimeTypes.TABLE_BUILDER)
                .build();
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(facade)
                .addParameter(RuntimeTypes.TABLE_BINDING, "table")
                .addStatement("return new $T(table)", facade)
                .build();
    }

    private MethodSpec repositoryMethod(TableModel table) {
        EntityModel entity = table.entity();
        return MethodSpec.methodBuilder(method(table))
                .addJavadoc("Returns the repository of {@link $T} entities.", JavaNames.classOf(entity.type()))
                .addModifiers(Modifier.PUBLIC)
                .returns(repository(table))
                .addStatement("return $L", owner instanceof SharedTableModel ? method(table) : "repository()")
                .build();
    }

    private MethodSpec transaction() {
        return MethodSpec.methodBuilder("transaction")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(transaction)
                .addStatement("return new $T(table())", transaction)
                .build();
    }

    private MethodSpec definition() {
        return MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeTypes.TABLE_DEFINITION, "definition")
                .addStatement("$L", definition)
                .build();
    }

    private TypeSpec actions(SharedTableModel shared) {
        TypeSpec.Builder type = TransactionWriter.begin(transaction);
        for (TableModel table : entities) {
            new TransactionWriter(table, transaction).addTo(type);
        }
        return type.addMethod(EntityTypesWriter.createAll(shared, transaction)).build();
    }
}
