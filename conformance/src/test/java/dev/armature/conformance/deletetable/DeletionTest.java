package dev.armature.conformance.deletetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeletionTest {
    @ParameterizedTest
    @EnumSource
    void leavesNothingToATableOfTheSameName(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape table = TableShape.ofPartitionKey("Music")
                    .withGlobalIndex(
                            "byYear", List.of(new Part("year", AttributeType.N)), List.of(), IndexProjection.ALL);
            table.create(client);
            client.putItem(PutItemRequest.builder("Music", Items.item("pk", "a", "year", 1990))
                    .build());

            client.deleteTable(new DeleteTableRequest("Music"));
            table.create(client);

            assertThat(Pages.scanItems(client, ScanRequest.builder("Music").build()))
                    .isEmpty();
            assertThat(Pages.scanItems(
                            client,
                            ScanRequest.builder("Music").indexName("byYear").build()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTableToRead(Front front) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);

            client.deleteTable(new DeleteTableRequest("Music"));

            assertThatThrownBy(() -> client.scan(ScanRequest.builder("Music").build()))
                    .isInstanceOf(ResourceNotFoundException.class)
                    .hasMessage("Requested resource not found");
            assertThat(client.listTables(new ListTablesRequest()).tableNames()).isEmpty();
        }
    }
}
