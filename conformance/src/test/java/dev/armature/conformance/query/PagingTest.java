package dev.armature.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PagingTest {
    private static final TableShape TABLE = TableShape.ofPartitionAndSortKey("Music")
            .withLocalIndex("byYear", new Part("year", AttributeType.N), IndexProjection.ALL)
            .withGlobalIndex(
                    "byAlbum",
                    List.of(new Part("album", AttributeType.S)),
                    List.of(new Part("year", AttributeType.N)),
                    IndexProjection.ALL);

    private static QueryRequest.Builder of(String attribute) {
        return QueryRequest.builder("Music")
                .keyConditionExpression(new KeyCondition(
                        List.of(new KeyCondition.Equality(attribute, AttributeValue.of("a"))), Optional.empty()));
    }

    private static void putSongs(DynamoClient client, int count, int bytes) {
        for (int i = 0; i < count; i++) {
            Item song = Items.item("pk", "a", "sk", i, "album", "a", "year", 1990 - i, "text", Items.text(bytes));
            client.putItem(PutItemRequest.builder("Music", song).build());
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnFromTheKeyOfTheTableAndOfTheIndex(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);
            putSongs(client, 3, 1);

            assertThat(client.query(of("pk").limit(1).build()).lastEvaluatedKey())
                    .contains(Items.item("pk", "a", "sk", 0));
            assertThat(client.query(of("pk").limit(1).indexName("byYear").build())
                            .lastEvaluatedKey())
                    .contains(Items.item("pk", "a", "sk", 2, "year", 1988));
            assertThat(client.query(of("album").limit(1).indexName("byAlbum").build())
                            .lastEvaluatedKey())
                    .contains(Items.item("pk", "a", "sk", 2, "album", "a", "year", 1988));
        }
    }

    @ParameterizedTest
    @EnumSource
    void promisesMoreWhereALimitMeetsTheEnd(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);
            putSongs(client, 3, 1);

            assertThat(Pages.query(client, of("pk").limit(3).build()))
                    .extracting(QueryResponse::count)
                    .containsExactly(3, 0);
            assertThat(Pages.query(client, of("pk").limit(4).build()))
                    .extracting(QueryResponse::count)
                    .containsExactly(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageEndsAtOneMegabyteOfWhatIsEvaluated(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);
            putSongs(client, 25, 100_000);
            Condition none = new Condition.AttributeExists(DocumentPath.of("missing"));

            List<QueryResponse> pages =
                    Pages.query(client, of("pk").filterExpression(none).build());

            assertThat(pages).extracting(QueryResponse::scannedCount).containsExactly(11, 11, 3);
            assertThat(pages).extracting(QueryResponse::count).containsExactly(0, 0, 0);
            assertThat(Pages.queryItems(client, of("pk").build()))
                    .hasSize(25)
                    .isSortedAccordingTo((left, right) -> Long.compare(number(left), number(right)));
        }
    }

    private static long number(Item item) {
        return ((AttributeValue.N) item.find("sk").orElseThrow()).value().longValueExact();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnFromAnItemThatIsGoneMeanwhile(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);
            putSongs(client, 4, 1);
            QueryResponse first = client.query(of("pk").limit(2).build());
            Item last = first.lastEvaluatedKey().orElseThrow();
            client.deleteItem(DeleteItemRequest.builder("Music", last).build());

            assertThat(client.query(of("pk").exclusiveStartKey(last).build()).items())
                    .extracting(item -> number(item.toItem()))
                    .containsExactly(2L, 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToGoOnElsewhere(Front front) {
        try (DynamoClient client = front.open()) {
            TABLE.create(client);

            assertThatThrownBy(() -> client.query(of("pk").exclusiveStartKey(Items.item("pk", "b", "sk", 1))
                            .build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The provided starting key is outside query boundaries based on provided conditions");
            assertThatThrownBy(() -> client.query(
                            of("pk").exclusiveStartKey(Items.item("pk", "a")).build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The provided starting key is invalid");
        }
    }
}
