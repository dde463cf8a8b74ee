package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the repository of an entity, {@code SongRepository}, with the types that are nested in it. */
final class RepositoryWriter {

    private final TableModel table;
    private final EntityModel entity;
    private final ClassName type;
    private final ClassName key;
    private final ClassName repository;
    private final ClassName changes;
    private final ClassName attributes;
    private final String noun;
    private final CodecNames names;
    private final List<QueryPath> paths;

    RepositoryWriter(TableModel table) {
        this.table = table;
        this.entity = table.entity();
        this.type = JavaNames.classOf(entity.type());
        this.key = JavaNames.beside(entity, entity.names().key());
        this.repository = JavaNames.beside(entity, entity.names().repository());
        this.changes = repository.nestedClass(ChangesWriter.NAME);
        this.attributes = JavaNames.beside(entity, entity.names().attributes());
        this.noun = Words.phrase(entity.type().simpleName());
        this.names = CodecNames.of(entity);
        this.paths = QueryPath.of(table);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(repository)
                .addJavadoc("Stores, finds and changes the {@link $T} entities of one table.", type)
                .addModifiers(Visibility.ofFinalClass(entity))
                .superclass(ParameterizedTypeName.get(superclass(), type, key, changes, attributes));
        paths.forEach(path -> builder.addField(accessPath(path)));
        builder.addMethod(constructor())
                .addMethod(changes())
                .addMethod(keyOf())
                .addMethod(get())
                .addMethod(deleteByKey());
        if (entity.hasGeneratedId()) {
            builder.addMethod(withIds());
        }
        paths.forEach(path -> builder.addMethod(accessor(path)));
        paths.stream().filter(QueryPath::isPartial).forEach(path -> builder.addMethod(hydrate(path)));
        if (table.settings().allowScan()) {
            builder.addMethod(scan(paths.get(0)));
        }
        addNestedTypes(builder);
        return builder;
    }

    /** An entity with unique values cannot be written in batches, which make no markers. */
    private ClassName superclass() {
        boolean isUnique = entity.attributes().stream()
                .anyMatch(attribute -> attribute.policy().unique().isPresent());
        return isUnique ? RuntimeTypes.ENTITY_REPOSITORY : RuntimeTypes.BATCHING_REPOSITORY;
    }

    private void addNestedTypes(TypeSpec.Builder builder) {
        for (QueryPath path : paths) {
            new StagesWriter(entity, path, names).write().forEach(builder::addType);
            builder.addType(FilterWriter.write(entity, path));
        }
        builder.addType(new ChangesWriter(table, repository).write());
    }

    private FieldSpec accessPath(QueryPath path) {
        CodeBlock made = path.index().map(index -> indexPath(index, path)).orElseGet(() -> tablePath(path));
        if (table.ambiguous()
                .contains(path.index().map(index -> index.name().value()).orElse(""))) {
            made = Layout.chain(made, List.of(CodeBlock.of("onlyOf($T.INSTANCE)", names.codec())));
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.ACCESS_PATH, path.result()),
                        path.constant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(Layout.assigned(made))
                .build();
    }

    private CodeBlock tablePath(QueryPath path) {
        CodeBlock made = Layout.call(
                CodeBlock.of("$T.table", RuntimeTypes.ACCESS_PATH),
                with(tokens(path), CodeBlock.of("$T.INSTANCE", names.codec())));
        return path.key().composed().isPresent() && !path.plain().isEmpty()
                ? Layout.chain(made, List.of(CodeBlock.of("byPartition()")))
                : made;
    }

    private CodeBlock indexPath(IndexModel index, QueryPath path) {
        List<CodeBlock> steps = new ArrayList<>();
        steps.add(Layout.call(
                CodeBlock.of("index"),
                with(tokens(path), CodeBlock.of("$S", index.name().value()))));
        if (path.isPartial()) {
            steps.add(CodeBlock.of(
                    "<$T>part($L)", path.result(), QueryPath.partial(paths).indexOf(path)));
        }
        if (index.key().composed().isPresent()) {
            String key = index.isLocal() ? "" : index.name().value();
            steps.add(CodeBlock.of("composed($L)", names.key(key)));
            if (index.isLocal()) {
                steps.add(CodeBlock.of("byPartition()"));
            }
        }
        return Layout.chain(CodeBlock.of("$L", paths.get(0).constant()), steps);
    }

    private static List<CodeBlock> with(List<CodeBlock> last, CodeBlock... first) {
        return Stream.concat(Stream.of(first), last.stream()).toList();
    }

    private List<CodeBlock> tokens(QueryPath path) {
        return path.plain().stream()
                .map(part -> CodeBlock.of("$T.$L", attributes, names.constant(part)))
                .toList();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.TABLE_BINDING, "table")
                .addStatement("super(table, $T.INSTANCE, $T.INSTANCE)", names.codec(), attributes)
                .build();
    }

    private MethodSpec changes() {
        return MethodSpec.methodBuilder("changes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(changes)
                .addStatement("return new $T()", changes)
                .build();
    }

    private MethodSpec get() {
        List<AttributeModel> parts =
                table.key().parts().stream().map(KeyPart::attribute).toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder("get")
                .addJavadoc("Returns the $L with this key.", noun)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type));
        parts.forEach(part -> method.addParameter(JavaNames.of(part.codec().javaType()), part.component()));
        String arguments = parts.stream().map(AttributeModel::component).collect(Collectors.joining(", "));
        return method.addStatement("return get(new $T($L))", key, arguments).build();
    }

    private MethodSpec keyOf() {
        List<AttributeModel> parts =
                table.key().parts().stream().map(KeyPart::attribute).toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder("keyOf")
                .addJavadoc("Returns the key of these components.")
                .addModifiers(Modifier.PUBLIC)
                .returns(key);
        parts.forEach(part -> method.addParameter(JavaNames.of(part.codec().javaType()), part.component()));
        String arguments = parts.stream().map(AttributeModel::component).collect(Collectors.joining(", "));
        return method.addStatement("return new $T($L)", key, arguments).build();
    }

    private MethodSpec deleteByKey() {
        boolean isVersioned = entity.managed(ManagedValue.VERSION).isPresent();
        return MethodSpec.methodBuilder(isVersioned ? "deleteAnyVersion" : "delete")
                .addJavadoc(
                        isVersioned
                                ? "Deletes the item with this key, if there is one, whatever its version."
                                : "Deletes the item with this key, if there is one.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(key, "key")
                .addStatement("deleteByKey(key)")
                .build();
    }

    private MethodSpec withIds() {
        String variable = Words.variable(entity.type().simpleName());
        return MethodSpec.methodBuilder("withIds")
                .addJavadoc(
                        "Returns the $L with the ids that storing it would make, and stores nothing: it keeps them when it is stored.",
                        noun)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, variable)
                .returns(type)
                .addStatement("return identified($N)", variable)
                .build();
    }

    private MethodSpec accessor(QueryPath path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(path.accessor())
                .addJavadoc("Begins a query of $L by its partition key.\n", path.phrase())
                .addModifiers(Modifier.PUBLIC)
                .returns(path.begin());
        boolean isComposed = path.key().composed().isPresent();
        List<CodeBlock> keys = new ArrayList<>();
        for (AttributeModel part : path.partition()) {
            CodeBlock argument = CodeBlock.of("$N", part.component());
            method.addParameter(JavaNames.of(part.codec().javaType()), part.component());
            if (isComposed) {
                keys.add(Layout.call(CodeBlock.of("key"), names.component(part), argument));
            } else {
                method.addJavadoc("\n@param $L attribute $L", part.component(), Docs.code(part.name()));
                keys.add(Layout.call(CodeBlock.of("key"), argument));
            }
        }
        if (isComposed && keys.isEmpty()) {
            keys.add(CodeBlock.of("keyed()"));
        }
        CodeBlock plan = Layout.chain(CodeBlock.of("read($L)", path.constant()), keys);
        CodeBlock stage = path.stages().isEmpty()
                ? CodeBlock.of("new $T<>", ((ParameterizedTypeName) path.query()).rawType())
                : CodeBlock.of("new $T", path.begin());
        return method.addStatement("return $L", Layout.call(stage, plan)).build();
    }

    private MethodSpec hydrate(QueryPath path) {
        String arguments = table.key().parts().stream()
                .map(part -> "entry." + part.attribute().component() + "()")
                .collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("hydrate")
                .addJavadoc("Returns the whole $L of an index entry, as the table has it now.", noun)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(path.result(), "entry")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return get(new $T($L))", key, arguments)
                .build();
    }

    private MethodSpec scan(QueryPath tablePath) {
        return MethodSpec.methodBuilder("scan")
                .addJavadoc("Begins a scan of the table: every item is read and paid for.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.TABLE_SCAN, type, attributes))
                .addStatement(
                        "return new $T<>(read($L))",
                        RuntimeTypes.TABLE_SCAN,
                        table.isShared()
                                ? CodeBlock.of("$L.onlyOf($T.INSTANCE)", tablePath.constant(), names.codec())
                                : CodeBlock.of("$L", tablePath.constant()))
                .build();
    }
}
