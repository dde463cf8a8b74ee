package dev.armature.runtime.table;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a table that exists with a declared one, in what queries depend on: keys, their types, indexes. */
final class TableComparison {
    private TableComparison() {}

    static List<String> differences(CreateTableRequest declared, TableDescription found) {
        List<String> differences = new ArrayList<>();
        Index declaredTable = new Index(declared.keySchema(), IndexProjection.ALL, declared.attributeDefinitions());
        Index foundTable = new Index(found.keySchema(), IndexProjection.ALL, found.attributeDefinitions());
        declaredTable.compareTo("The table", foundTable, differences);
        Map<String, Index> foundIndexes = indexesOf(found);
        indexesOf(declared).forEach((name, index) -> {
            Index other = foundIndexes.get(name);
            if (other == null) {
                differences.add("Index " + name + " is declared, and the table has none of that name");
            } else {
                index.compareTo("Index " + name, other, differences);
            }
        });
        return differences;
    }

    private static Map<String, Index> indexesOf(CreateTableRequest declared) {
        Map<String, Index> indexes = new LinkedHashMap<>();
        List<AttributeDefinition> types = declared.attributeDefinitions();
        declared.globalSecondaryIndexes()
                .forEach(index ->
                        indexes.put(index.indexName(), new Index(index.keySchema(), index.projection(), types)));
        declared.localSecondaryIndexes()
                .forEach(index ->
                        indexes.put(index.indexName(), new Index(index.keySchema(), index.projection(), types)));
        return indexes;
    }

    private static Map<String, Index> indexesOf(TableDescription found) {
        Map<String, Index> indexes = new LinkedHashMap<>();
        List<AttributeDefinition> types = found.attributeDefinitions();
        found.globalSecondaryIndexes()
                .forEach(index ->
                        indexes.put(index.indexName(), new Index(index.keySchema(), index.projection(), types)));
        found.localSecondaryIndexes()
                .forEach(index ->
                        indexes.put(index.indexName(), new Index(index.keySchema(), index.projection(), types)));
        return indexes;
    }

    private record Index(List<KeySchemaElement> keys, IndexProjection projection, List<AttributeDefinition> types) {
        void compareTo(String what, Index found, List<String> differences) {
            if (!describeKey().equals(found.describeKey())) {
                differences.add(
                        what + " has the key " + found.describeKey() + " where " + describeKey() + " is declared");
            }
            if (projection.projectionType() != found.projection.projectionType()
                    || !included().equals(found.included())) {
                differences.add(what + " projects " + found.projection + " where " + projection + " is declared");
            }
        }

        private String describeKey() {
            Map<String, AttributeType> typeOf = types.stream()
                    .collect(Collectors.toMap(AttributeDefinition::attributeName, AttributeDefinition::attributeType));
            return keys.stream()
                    .map(key -> key.keyType() + " " + key.attributeName() + " " + typeOf.get(key.attributeName()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        private Set<String> included() {
            return new HashSet<>(projection.nonKeyAttributes());
        }
    }
}
