package dev.armature.conformance.updatetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IndexesTest {
    @ParameterizedTest
    @EnumSource
    void createsAnIndexAndDeletesItAgain(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            TableDescription created = client.updateTable(UpdateTableRequest.builder("Music")
                            .attributeDefinitions(List.of(new AttributeDefinition("year", AttributeType.N)))
                            .globalSecondaryIndexUpdates(List.of(
                                    new GlobalSecondaryIndexUpdate.Create(new GlobalSecondaryIndex(
                                            "byYear",
                                            List.of(new KeySchemaElement("year", KeyType.HASH)),
                                            IndexProjection.ALL,
                                            Optional.empty()))))
                            .build())
                    .tableDescription();
            TableDescription between =
                    client.describeTable(new DescribeTableRequest("Music")).table();
            client.updateTable(UpdateTableRequest.builder("Music")
                    .globalSecondaryIndexUpdates(List.of(new GlobalSecondaryIndexUpdate.Delete("byYear")))
                    .build());
            TableDescription after =
                    client.describeTable(new DescribeTableRequest("Music")).table();

            assertThat(created.tableStatus()).isEqualTo(TableStatus.UPDATING);
            assertThat(created.globalSecondaryIndexes().get(0).indexStatus()).isEqualTo(IndexStatus.CREATING);
            assertThat(between.globalSecondaryIndexes().get(0).indexStatus()).isEqualTo(IndexStatus.ACTIVE);
            assertThat(after.globalSecondaryIndexes()).isEmpty();
            assertThat(after.attributeDefinitions()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeNothing(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            assertThatThrownBy(() -> client.updateTable(
                            UpdateTableRequest.builder("Music").build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("At least one of");
        }
    }
}
