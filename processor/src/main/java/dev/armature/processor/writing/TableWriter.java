package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the type of a table: {@code MusicTable}, with its repository, its transactions and its definition. */
final class TableWriter {

    private final TableModel table;
    private final EntityModel entity;
    private final ClassName facade;
    private final ParameterizedTypeName builder;
    private final ClassName transaction;
    private final ClassName repository;
    private final String repositoryMethod;

    TableWriter(TableModel table) {
        this.table = table;
        this.entity = table.entity();
        this.facade = JavaNames.beside(entity, entity.names().table());
        this.builder = ParameterizedTypeName.get(RuntimeTypes.TABLE_BUILDER, facade);
        this.transaction = facade.nestedClass(TransactionWriter.NAME);
        this.repository = JavaNames.beside(entity, entity.names().repository());
        this.repositoryMethod = entity.names().repositoryMethod();
    }

    TypeSpec.Builder write() {
        return TypeSpec.classBuilder(facade)
                .addJavadoc(
                        "The table $L, which holds {@link $T} entities.",
                        Docs.code(table.name().value()),
                        JavaNames.classOf(entity.type()))
                .addModifiers(Visibility.ofFinalClass(entity))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE_FACADE, transaction))
                .addField(FieldSpec.builder(repository, repositoryMethod, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(over())
                .addMethod(builder())
                .addMethod(repository())
                .addMethod(transaction())
                .addMethod(definition())
                .addMethods(ttlAttribute())
                .addType(new TransactionWriter(table, transaction).write());
    }

    private List<MethodSpec> ttlAttribute() {
        return table.settings().timesToLive().stream()
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

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.TABLE_BINDING, "table")
                .addStatement("super(table)")
                .addStatement("this.$N = new $T(table)", repositoryMethod, repository)
                .build();
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addJavadoc("Returns the table under its declared name.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(facade)
                .addParameter(RuntimeTypes.DYNAMO_CLIENT, "client")
                .addStatement("return builder(client).build()")
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Begins to set how the table is used: under another name, with another clock.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameter(RuntimeTypes.DYNAMO_CLIENT, "client")
                .addStatement(
                        "return new $T<>(client, $S, $T::new)",
                        RuntimeTypes.TABLE_BUILDER,
                        table.name().value(),
                        facade)
                .build();
    }

    private MethodSpec repository() {
        return MethodSpec.methodBuilder(repositoryMethod)
                .addJavadoc("Returns the repository of {@link $T} entities.", JavaNames.classOf(entity.type()))
                .addModifiers(Modifier.PUBLIC)
                .returns(repository)
                .addStatement("return $N", repositoryMethod)
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
        return MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.CREATE_TABLE_REQUEST)
                .addParameter(String.class, "tableName")
                .addStatement("return $L", new DefinitionWriter(table).write())
                .build();
    }
}
