package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.annotation.ProjectionType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CollectionModel;
import dev.armature.processor.model.CollectionModel.Form;
import dev.armature.processor.model.CollectionModel.Member;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the queries of a table that read several of its entities: of one partition, and of item collections. */
final class SharedQueriesWriter {

    private final SharedTableModel table;
    private final ClassName items;
    private final ClassName types;
    private final FreeNames accessors = new FreeNames();
    private final FreeNames constants = new FreeNames();

    SharedQueriesWriter(SharedTableModel table) {
        this.table = table;
        this.items = JavaNames.classOf(table.type());
        this.types = EntityTypesWriter.typeOf(table);
        table.entities()
                .forEach(entity -> accessors.reserve(entity.entity().names().repositoryMethod()));
        table.collections().forEach(collection -> accessors.reserve(collection.accessor()));
    }

    void addTo(TypeSpec.Builder builder) {
        List<TableModel> partitions = distinct(table.entities(), Optional.empty());
        for (TableModel entity : partitions) {
            String accessor = partitions.size() == 1 ? "byPartition" : entity.accessor();
            addQuery(builder, entity, Optional.empty(), accessor);
        }
        for (IndexModel index : table.indexes()) {
            if (!index.isLocal()
                    && index.key().composed().isPresent()
                    && index.projection().value() == ProjectionType.ALL) {
                distinct(table.entitiesIn(index), Optional.of(index.name().value()))
                        .forEach(entity -> addQuery(
                                builder,
                                entity,
                                entity.findIndex(index.name().value()),
                                entity.findIndex(index.name().value())
                                        .orElseThrow()
                                        .accessor()
                                        .value()));
            }
        }
        table.collections().forEach(collection -> builder.addMethod(collection(collection)));
    }

    /** Returns the entities, without those that have the partition key of one before them. */
    private static List<TableModel> distinct(List<TableModel> entities, Optional<String> index) {
        List<TableModel> distinct = new ArrayList<>();
        for (TableModel entity : entities) {
            ComposedKeyModel key = composed(entity, index);
            if (distinct.stream()
                    .noneMatch(other -> composed(other, index).partition().isSameAs(key.partition()))) {
                distinct.add(entity);
            }
        }
        return distinct;
    }

    private static ComposedKeyModel composed(TableModel entity, Optional<String> index) {
        return index.flatMap(entity::findIndex)
                .map(IndexModel::key)
                .orElse(entity.key())
                .composed()
                .orElseThrow();
    }

    private void addQuery(TypeSpec.Builder builder, TableModel entity, Optional<IndexModel> index, String wanted) {
        CodecNames names = CodecNames.of(entity.entity());
        String accessor = accessors.take(wanted, "Of" + entity.entity().type().simpleName());
        String constant = constants.take(Words.constant(accessor), "_PATH");
        builder.addField(path(constant, index, names));
        KeyModel key = index.map(IndexModel::key).orElse(entity.key());
        ParameterizedTypeName query = ParameterizedTypeName.get(
                index.isPresent() ? RuntimeTypes.GLOBAL_INDEX_QUERY : RuntimeTypes.CONSISTENT_QUERY,
                items,
                RuntimeTypes.SHARED_ATTRIBUTES);
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor)
                .addJavadoc(
                        "Begins a query of $L for all entities of one partition, each read as what it is.",
                        index.map(found -> "index " + Docs.code(found.name().value()))
                                .orElse("the table"))
                .addModifiers(Modifier.PUBLIC)
                .returns(query);
        List<CodeBlock> calls = new ArrayList<>();
        for (KeyPart part : key.partition()) {
            AttributeModel attribute = part.attribute();
            method.addParameter(JavaNames.of(attribute.codec().javaType()), attribute.component());
            calls.add(Layout.call(
                    CodeBlock.of("key"), names.component(attribute), CodeBlock.of("$N", attribute.component())));
        }
        if (calls.isEmpty()) {
            calls.add(CodeBlock.of("keyed()"));
        }
        CodeBlock plan = Layout.chain(
                CodeBlock.of("$T.of", RuntimeTypes.READ_PLAN),
                List.of(
                        CodeBlock.of("table()"),
                        CodeBlock.of("$N", constant),
                        CodeBlock.of("$T.$L.attributes()", types, EntityTypesWriter.TYPES)),
                calls);
        builder.addMethod(method.addStatement("return $L", Layout.call(CodeBlock.of("new $T<>", query.rawType()), plan))
                .build());
    }

    private FieldSpec path(String constant, Optional<IndexModel> index, CodecNames names) {
        CodeBlock decoder = CodeBlock.of("$T.$L", types, EntityTypesWriter.TYPES);
        CodeBlock codec = CodeBlock.of("$T.INSTANCE", names.codec());
        CodeBlock shared = Layout.call(CodeBlock.of("$T.<$T>shared", RuntimeTypes.ACCESS_PATH, items), decoder, codec);
        CodeBlock made = index.map(found -> Layout.chain(
                        shared,
                        List.of(
                                CodeBlock.of("index($S)", found.name().value()),
                                CodeBlock.of(
                                        "composed($L)", names.key(found.name().value())),
                                CodeBlock.of("byPartition()"))))
                .orElse(shared);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.ACCESS_PATH, items),
                        constant,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(Layout.assigned(made))
                .build();
    }

    private MethodSpec collection(CollectionModel collection) {
        ClassName type = JavaNames.classOf(collection.type());
        TableModel root = table.find(collection.root().entity()).findFirst().orElseThrow();
        MethodSpec.Builder method = MethodSpec.methodBuilder(collection.accessor())
                .addJavadoc(
                        "Begins to read the $L with this key and all that belongs to it: one query, of as many pages as it takes.",
                        Words.phrase(root.entity().type().simpleName()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.COLLECTION_LOOKUP, type));
        List<CodeBlock> parts = new ArrayList<>();
        for (KeyPart part : root.key().parts()) {
            String component = part.attribute().component();
            method.addParameter(JavaNames.of(part.attribute().codec().javaType()), component);
            parts.add(CodeBlock.of("$N", component));
        }
        FreeNames names = new FreeNames();
        root.key().parts().forEach(part -> names.reserve(part.attribute().component()));
        String read = names.take("items", "Read");
        String found = names.take("root", "Entity");
        List<CodeBlock> members = collection.members().stream()
                .map(member -> member(member, read, found))
                .toList();
        CodeBlock made =
                CodeBlock.of("($N, $N) -> $L", found, read, Layout.call(CodeBlock.of("new $T", type), members));
        return method.addStatement("return $L", lookup(collection, root, parts, made))
                .build();
    }

    private CodeBlock lookup(CollectionModel collection, TableModel root, List<CodeBlock> parts, CodeBlock made) {
        ClassName key = JavaNames.beside(root.entity(), root.entity().names().key());
        List<Optional<String>> continuations = collection.members().stream()
                .filter(member -> member.form() != Form.ROOT)
                .map(member -> continuation(root, member))
                .distinct()
                .toList();
        boolean isWholePartition = !continuations.stream().allMatch(Optional::isPresent);
        List<CodeBlock> arguments = new ArrayList<>(
                List.of(CodeBlock.of("table()"), codec(root), Layout.call(CodeBlock.of("new $T", key), parts)));
        if (!isWholePartition) {
            arguments.add(Layout.call(
                    CodeBlock.of("$T.of", List.class),
                    continuations.stream()
                            .flatMap(Optional::stream)
                            .map(text -> CodeBlock.of("$S", text))
                            .toList()));
        }
        arguments.add(made);
        return Layout.call(
                CodeBlock.of("$T.$L", RuntimeTypes.COLLECTION_LOOKUP, isWholePartition ? "ofPartition" : "of"),
                arguments);
    }

    /** Returns what a member's sort key has behind the root's; empty where it stands elsewhere in the partition. */
    private Optional<String> continuation(TableModel root, Member member) {
        TableModel entity = table.find(member.entity()).findFirst().orElseThrow();
        return composed(entity, Optional.empty())
                .sort()
                .orElseThrow()
                .continuationOf(composed(root, Optional.empty()).sort().orElseThrow());
    }

    private CodeBlock member(Member member, String read, String root) {
        if (member.form() == Form.ROOT) {
            return CodeBlock.of("$N", root);
        }
        TableModel entity = table.find(member.entity()).findFirst().orElseThrow();
        String method = switch (member.form()) {
            case LIST -> "list";
            case OPTIONAL -> "optional";
            case ROOT, SINGLE -> "single";
        };
        return CodeBlock.of("$N.$L($L)", read, method, codec(entity));
    }

    private static CodeBlock codec(TableModel table) {
        return CodeBlock.of(
                "$T.INSTANCE",
                JavaNames.beside(table.entity(), table.entity().names().codec()));
    }
}
