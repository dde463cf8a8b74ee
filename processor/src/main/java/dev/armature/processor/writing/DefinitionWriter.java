package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.annotation.AttributeType;
import dev.armature.annotation.BillingMode;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.TableClass;
import dev.armature.processor.model.Capacity;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the request that creates a table. Point-in-time recovery is not part of it: the service switches that on with
 * an operation of its own.
 */
final class DefinitionWriter {

    private final KeyModel key;
    private final List<IndexModel> indexes;
    private final TableSettings settings;
    private final Optional<String> entityType;

    DefinitionWriter(TableModel table) {
        this.key = table.key();
        this.indexes = table.indexes();
        this.settings = table.settings();
        this.entityType = Optional.empty();
    }

    DefinitionWriter(SharedTableModel table) {
        this.key = table.entities().get(0).key();
        this.indexes = table.indexes();
        this.settings = table.settings();
        this.entityType = Optional.of(table.entityType().value());
    }

    CodeBlock write() {
        List<CodeBlock> setters = new ArrayList<>();
        addIndexes(setters, "localSecondaryIndexes", true);
        addIndexes(setters, "globalSecondaryIndexes", false);
        addSettings(setters, settings);
        setters.add(CodeBlock.of("build()"));
        return Layout.chain(
                CodeBlock.of("$T.builder", RuntimeTypes.CREATE_TABLE_REQUEST),
                List.of(CodeBlock.of("tableName"), list(definitions()), list(schema(key))),
                setters);
    }

    /** Returns a definition for each attribute in a key of the table or an index, each once. */
    private List<CodeBlock> definitions() {
        Map<String, AttributeType> types = new LinkedHashMap<>();
        Stream.concat(Stream.of(key), indexes.stream().map(IndexModel::key))
                .flatMap(keyOrIndexKey -> Stream.concat(partition(keyOrIndexKey), sort(keyOrIndexKey)))
                .forEach(attribute -> types.putIfAbsent(attribute.name(), attribute.type()));
        return types.entrySet().stream()
                .map(type -> CodeBlock.of(
                        "$T.$L($S)", RuntimeTypes.ATTRIBUTE_DEFINITION, factory(type.getValue()), type.getKey()))
                .toList();
    }

    private static String factory(AttributeType type) {
        return switch (type) {
            case S -> "string";
            case N -> "number";
            case B -> "binary";
            case AUTO, BOOL, L, M, SS, NS, BS -> throw new IllegalStateException("A valid key is not of type " + type);
        };
    }

    /** An attribute of a key. */
    private record KeyAttribute(String name, AttributeType type) {
        static KeyAttribute of(KeyTemplateModel template) {
            return new KeyAttribute(template.attribute(), AttributeType.S);
        }

        static KeyAttribute of(KeyPart part) {
            return new KeyAttribute(
                    part.attribute().name(), part.attribute().codec().type());
        }
    }

    private static Stream<KeyAttribute> partition(KeyModel key) {
        return key.composed()
                .map(composed -> Stream.of(KeyAttribute.of(composed.partition())))
                .orElseGet(() -> key.partition().stream().map(KeyAttribute::of));
    }

    private static Stream<KeyAttribute> sort(KeyModel key) {
        return key.composed()
                .flatMap(ComposedKeyModel::sort)
                .map(sort -> Stream.of(KeyAttribute.of(sort)))
                .orElseGet(() -> key.sort().stream().map(KeyAttribute::of));
    }

    private static List<CodeBlock> schema(KeyModel key) {
        return Stream.concat(
                        partition(key).map(attribute -> schemaElement("partition", attribute)),
                        sort(key).map(attribute -> schemaElement("sort", attribute)))
                .toList();
    }

    private static CodeBlock schemaElement(String factory, KeyAttribute attribute) {
        return CodeBlock.of("$T.$L($S)", RuntimeTypes.KEY_SCHEMA_ELEMENT, factory, attribute.name());
    }

    private void addIndexes(List<CodeBlock> setters, String setter, boolean local) {
        List<CodeBlock> written = indexes.stream()
                .filter(index -> index.isLocal() == local)
                .map(this::index)
                .toList();
        if (!written.isEmpty()) {
            setters.add(CodeBlock.of("$L($L)", setter, list(written)));
        }
    }

    private CodeBlock index(IndexModel index) {
        ClassName type = index.isLocal() ? RuntimeTypes.LOCAL_SECONDARY_INDEX : RuntimeTypes.GLOBAL_SECONDARY_INDEX;
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", index.name().value()));
        arguments.add(list(schema(index.key())));
        arguments.add(projection(index));
        index.capacity().ifPresent(capacity -> arguments.add(indexCapacity(capacity)));
        return Layout.call(CodeBlock.of("new $T", type), arguments);
    }

    /** An index of several entities holds what tells them apart, asked for or not. */
    private CodeBlock projection(IndexModel index) {
        if (index.projection().value() == ProjectionType.INCLUDE) {
            List<CodeBlock> included = Stream.concat(index.include().stream().map(Declared::value), entityType.stream())
                    .map(name -> CodeBlock.of("$S", name))
                    .toList();
            return Layout.call(CodeBlock.of("$T.include", RuntimeTypes.INDEX_PROJECTION), list(included));
        }
        return CodeBlock.of(
                "$T.$L", RuntimeTypes.INDEX_PROJECTION, index.projection().value());
    }

    private static CodeBlock indexCapacity(Capacity capacity) {
        return capacity.isSet()
                ? CodeBlock.of("$T.of($L)", Optional.class, throughput(capacity))
                : CodeBlock.of("$T.empty()", Optional.class);
    }

    private static CodeBlock throughput(Capacity capacity) {
        return CodeBlock.of(
                "new $T($L, $L)",
                RuntimeTypes.PROVISIONED_THROUGHPUT,
                capacity.read().value(),
                capacity.write().value());
    }

    private static void addSettings(List<CodeBlock> code, TableSettings settings) {
        code.add(CodeBlock.of("billingMode($T.$L)", RuntimeTypes.BILLING_MODE, settings.billing()));
        if (settings.billing() == BillingMode.PROVISIONED) {
            code.add(CodeBlock.of("provisionedThroughput($L)", throughput(settings.capacity())));
        }
        if (settings.stream() != StreamView.NONE) {
            code.add(Layout.call(
                    CodeBlock.of("streamSpecification"),
                    CodeBlock.of(
                            "new $T(true, $T.of($T.$L))",
                            RuntimeTypes.STREAM_SPECIFICATION,
                            Optional.class,
                            RuntimeTypes.STREAM_VIEW_TYPE,
                            settings.stream())));
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            code.add(CodeBlock.of("tableClass($T.$L)", RuntimeTypes.TABLE_CLASS, settings.tableClass()));
        }
        if (settings.deletionProtection()) {
            code.add(CodeBlock.of("deletionProtectionEnabled(true)"));
        }
    }

    /** Returns a list; one that has a single element is broken where the element is. */
    private static CodeBlock list(List<CodeBlock> elements) {
        return elements.size() == 1
                ? CodeBlock.of("$T.of($L)", List.class, elements.get(0))
                : Layout.call(CodeBlock.of("$T.of", List.class), elements);
    }
}
