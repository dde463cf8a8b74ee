package dev.armature.conformance.describetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DescriptionTest {
    @ParameterizedTest
    @EnumSource
    void saysWhatWasCreated(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape table = TableShape.ofPartitionAndSortKey("Music")
                    .withLocalIndex("byYear", new Part("year", AttributeType.N), IndexProjection.KEYS_ONLY)
                    .withGlobalIndex(
                            "byAlbum",
                            List.of(new Part("album", AttributeType.S), new Part("label", AttributeType.S)),
                            List.of(new Part("year", AttributeType.N)),
                            IndexProjection.include(List.of("length")));
            table.create(client);

            TableDescription found =
                    client.describeTable(new DescribeTableRequest("Music")).table();

            CreateTableRequest asked = table.request();
            assertThat(found.tableName()).isEqualTo("Music");
            assertThat(found.tableStatus()).isEqualTo(TableStatus.ACTIVE);
            assertThat(found.keySchema()).isEqualTo(asked.keySchema());
            assertThat(found.attributeDefinitions()).containsExactlyInAnyOrderElementsOf(asked.attributeDefinitions());
            assertThat(found.localSecondaryIndexes()).hasSize(1);
            assertThat(found.localSecondaryIndexes().get(0).projection()).isEqualTo(IndexProjection.KEYS_ONLY);
            assertThat(found.globalSecondaryIndexes().get(0).keySchema())
                    .isEqualTo(asked.globalSecondaryIndexes().get(0).keySchema());
            assertThat(found.globalSecondaryIndexes().get(0).projection())
                    .isEqualTo(IndexProjection.include(List.of("length")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheTableThatIsNotThere(Front front) {
        try (DynamoClient client = front.open()) {
            assertThatThrownBy(() -> client.describeTable(new DescribeTableRequest("Music")))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessage("Requested resource not found: Table: Music not found");
        }
    }
}
