package dev.armature.processor.writing;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the definition of a table. Point-in-time recovery is not part of it: the service switches that on with
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
        List<CodeBlock> steps = new ArrayList<>();
        addTypes(steps);
        addKey(steps, key);
        if (settings.billing() == BillingMode.PROVISIONED) {
            steps.add(capacity(settings.capacity()));
        }
        indexes.stream().filter(IndexModel::isLocal).forEach(index -> addIndex(steps, index));
        indexes.stream().filter(index -> !index.isLocal()).forEach(index -> addIndex(steps, index));
        addSettings(steps);
        return Layout.chain(CodeBlock.of("definition"), steps);
    }

    /** Adds the type of each attribute in a key of the table or an index, each once. */
    private void addTypes(List<CodeBlock> steps) {
        Map<AttributeType, Set<String>> names = new TreeMap<>();
        Stream.concat(Stream.of(key), indexes.stream().map(IndexModel::key))
                .flatMap(keyOrIndexKey -> Stream.concat(partition(keyOrIndexKey), sort(keyOrIndexKey)))
                .forEach(attribute -> names.computeIfAbsent(attribute.type(), type -> new LinkedHashSet<>())
                        .add(attribute.name()));
        names.forEach((type, attributes) -> steps.add(Layout.call(
                CodeBlock.of("$L", setter(type)),
                attributes.stream().map(DefinitionWriter::text).toList())));
    }

    private static String setter(AttributeType type) {
        return switch (type) {
            case S -> "strings";
            case N -> "numbers";
            case B -> "binaries";
            case AUTO, BOOL, L, M, SS, NS, BS -> throw new IllegalStateException("A valid key is not of type " + type);
        };
    }

    private static void addKey(List<CodeBlock> steps, KeyModel key) {
        partition(key).forEach(attribute -> steps.add(CodeBlock.of("partitionKey($S)", attribute.name())));
        sort(key).forEach(attribute -> steps.add(CodeBlock.of("sortKey($S)", attribute.name())));
    }

    /** An index of several entities holds what tells them apart, asked for or not. */
    private void addIndex(List<CodeBlock> steps, IndexModel index) {
        steps.add(CodeBlock.of(
                "$L($S)",
                index.isLocal() ? "localIndex" : "globalIndex",
                index.name().value()));
        addKey(steps, index.key());
        if (index.projection().value() == ProjectionType.KEYS_ONLY) {
            steps.add(CodeBlock.of("keysOnly()"));
        } else if (index.projection().value() == ProjectionType.INCLUDE) {
            steps.add(Layout.call(
                    CodeBlock.of("include"),
                    Stream.concat(index.include().stream().map(Declared::value), entityType.stream())
                            .map(DefinitionWriter::text)
                            .toList()));
        }
        index.capacity().filter(Capacity::isSet).ifPresent(capacity -> steps.add(capacity(capacity)));
    }

    private static CodeBlock text(String text) {
        return CodeBlock.of("$S", text);
    }

    private static CodeBlock capacity(Capacity capacity) {
        return CodeBlock.of(
                "capacity($L, $L)", capacity.read().value(), capacity.write().value());
    }

    private void addSettings(List<CodeBlock> steps) {
        if (settings.stream() != StreamView.NONE) {
            steps.add(CodeBlock.of("stream($S)", settings.stream().name()));
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            steps.add(CodeBlock.of("tableClass($S)", settings.tableClass().name()));
        }
        if (settings.deletionProtection()) {
            steps.add(CodeBlock.of("deletionProtection()"));
        }
    }

    /** An attribute of a key. */
    private record KeyAttribute(String name, AttributeType type) {
        static KeyAttribute of(KeyTemplateModel template) {
            return new KeyAttribute(template.attribute(), template.type());
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
}
