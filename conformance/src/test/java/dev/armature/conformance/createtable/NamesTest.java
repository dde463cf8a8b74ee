package dev.armature.conformance.createtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NamesTest {
    @ParameterizedTest
    @EnumSource
    void refusesATableThatIsThere(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThatThrownBy(() -> TableShape.ofPartitionKey("Music").create(client))
                    .isInstanceOf(ResourceInUseException.class)
                    .hasMessageContaining("Table already exists: Music");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTwoIndexesOfOneName(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape table = TableShape.ofPartitionAndSortKey("Music")
                    .withLocalIndex("by", new Part("year", AttributeType.N), IndexProjection.ALL)
                    .withGlobalIndex("by", List.of(new Part("year", AttributeType.N)), List.of(), IndexProjection.ALL);

            assertThatThrownBy(() -> table.create(client)).isInstanceOf(ValidationException.class);
            assertThat(client.listTables(new ListTablesRequest()).tableNames()).isEmpty();
        }
    }
}
