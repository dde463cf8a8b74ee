package dev.armature.conformance.executestatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SelectTest {
    private static final TableShape SHAPE = TableShape.ofPartitionAndSortKey("Music")
            .withGlobalIndex(
                    "by-genre",
                    List.of(new TableShape.Part("genre", AttributeType.S)),
                    List.of(new TableShape.Part("awards", AttributeType.N)),
                    new IndexProjection(ProjectionType.KEYS_ONLY, List.of()))
            .withLocalIndex(
                    "by-awards",
                    new TableShape.Part("awards", AttributeType.N),
                    new IndexProjection(ProjectionType.ALL, List.of()));

    private DynamoClient client;

    private void open(Front front) {
        client = front.open();
        SHAPE.create(client);
        for (int i = 1; i <= 4; i++) {
            put(Items.item("pk", "a", "sk", i, "awards", 10 - i, "genre", i % 2 == 0 ? "jazz" : "pop"));
        }
        put(Items.item("pk", "b", "sk", 2, "title", "two", "tags", new AttributeValue.SS(Set.of("x", "y"))));
        put(Items.item(
                "pk",
                "c",
                "sk",
                1,
                "address",
                new AttributeValue.M(Map.of(
                        "state",
                        AttributeValue.of("CA"),
                        "lines",
                        Items.list(AttributeValue.of("one"), AttributeValue.of("two")))),
                "nothing",
                AttributeValue.NULL.INSTANCE));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void put(Item item) {
        client.putItem(PutItemRequest.builder("Music", item).build());
    }

    private List<Item> select(String statement, AttributeValue... parameters) {
        return items(client.executeStatement(ExecuteStatementRequest.builder(statement)
                .parameters(parameters)
                .build()));
    }

    private static List<Item> items(ExecuteStatementResponse response) {
        return response.items().stream().map(ReadableItem::toItem).toList();
    }

    /** Returns the keys of what a statement finds, in order: {@code a1}. */
    private List<String> keys(String statement, AttributeValue... parameters) {
        return keys(select(statement, parameters));
    }

    private static List<String> keys(List<Item> items) {
        return items.stream()
                .map(item -> ((AttributeValue.S) item.find("pk").orElseThrow()).value()
                        + ((AttributeValue.N) item.find("sk").orElseThrow()).value())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void findsByTheWholeKey(Front front) {
        open(front);

        assertThat(select("SELECT * FROM Music WHERE pk = 'b' AND sk = ?", AttributeValue.of(2)))
                .containsExactly(Items.item(
                        "pk", "b", "sk", 2, "title", "two", "tags", new AttributeValue.SS(Set.of("x", "y"))));
        assertThat(select("select title from \"Music\" where 2 = sk and pk = 'b' and contains(tags, 'x')"))
                .containsExactly(Items.item("title", "two"));
        assertThat(select("SELECT * FROM Music WHERE pk = 'b' AND sk = 2 AND title = 'three'"))
                .isEmpty();
        assertThat(select("SELECT * FROM Music WHERE pk = 'b' AND sk = 3")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void queriesAPartitionInTheOrderOfItsSortKey(Front front) {
        open(front);

        assertThat(keys("SELECT * FROM Music WHERE pk = 'a'")).containsExactly("a1", "a2", "a3", "a4");
        assertThat(keys("SELECT * FROM Music WHERE pk = 'a' ORDER BY sk DESC")).containsExactly("a4", "a3", "a2", "a1");
        assertThat(keys("SELECT * FROM Music WHERE pk = 'a' AND sk BETWEEN 2 AND 3"))
                .containsExactly("a2", "a3");
        assertThat(keys("SELECT * FROM Music WHERE pk = 'a' AND sk > 1 AND sk <> 3 AND sk < 9"))
                .containsExactly("a2", "a4");
        assertThat(keys("SELECT * FROM Music WHERE pk = 'a' AND (awards >= 9 OR genre IN ['jazz', 'rock'])"))
                .containsExactly("a1", "a2", "a4");
    }

    @ParameterizedTest
    @EnumSource
    void queriesSeveralPartitions(Front front) {
        open(front);

        assertThat(keys("SELECT * FROM Music WHERE pk IN ['c', 'b', 'none', 'b']"))
                .containsExactly("c1", "b2");
        assertThat(keys("SELECT * FROM Music WHERE pk = 'b' OR pk = 'c'")).containsExactly("b2", "c1");
        assertThat(keys("SELECT * FROM Music WHERE pk IN ('b', 'c') ORDER BY pk DESC"))
                .containsExactly("c1", "b2");
        assertThat(keys("SELECT * FROM Music WHERE pk IN ['b', 'c', 'a'] AND sk IN [1, 2] ORDER BY pk ASC, sk DESC"))
                .containsExactly("a2", "a1", "b2", "c1");
        assertThat(keys("SELECT * FROM Music WHERE pk IN ['a', 'b', 'c'] ORDER BY sk"))
                .containsExactly("a1", "c1", "a2", "b2", "a3", "a4");
        assertThat(keys("SELECT * FROM Music WHERE pk IN ['a', 'b', 'c'] AND sk < 3 ORDER BY sk DESC"))
                .containsExactly("a2", "b2", "a1", "c1");
    }

    @ParameterizedTest
    @EnumSource
    void scansWithoutAPartitionKey(Front front) {
        open(front);

        assertThat(keys("SELECT * FROM Music")).hasSize(6);
        assertThat(keys("SELECT * FROM Music WHERE sk = 2")).containsExactlyInAnyOrder("a2", "b2");
        assertThat(keys("SELECT * FROM Music WHERE pk > 'a' AND address.lines[1] = 'two'"))
                .containsExactly("c1");
        assertThat(keys("SELECT * FROM Music WHERE begins_with(title, 'tw') AND size(tags) = 2"))
                .containsExactly("b2");
        assertThat(keys("SELECT * FROM Music WHERE attribute_type(\"tags\", 'SS')"))
                .containsExactly("b2");
    }

    @ParameterizedTest
    @EnumSource
    void tellsMissingFromNullAndFromOther(Front front) {
        open(front);

        assertThat(keys("SELECT * FROM Music WHERE title IS NOT MISSING")).containsExactly("b2");
        assertThat(keys("SELECT * FROM Music WHERE nothing IS NULL")).containsExactly("c1");
        assertThat(keys("SELECT * FROM Music WHERE pk IN ['b', 'c'] AND nothing IS MISSING"))
                .containsExactly("b2");
        assertThat(keys("SELECT * FROM Music WHERE title <> 'one'")).containsExactly("b2");
        assertThat(keys("SELECT * FROM Music WHERE size(tags) != 1")).containsExactly("b2");
        assertThat(keys("SELECT * FROM Music WHERE NOT title = 'two'"))
                .hasSize(5)
                .doesNotContain("b2");
    }

    @ParameterizedTest
    @EnumSource
    void namesAValueInsideAnAttributeByTheEndOfItsPath(Front front) {
        open(front);

        assertThat(select("SELECT pk, address.state, address['lines'][0] FROM Music WHERE pk = 'c' AND sk = 1"))
                .containsExactly(Items.item("pk", "c", "state", "CA", "lines[0]", "one"));
        assertThat(select("SELECT address.state FROM Music WHERE pk = 'c'")).containsExactly(Items.item("state", "CA"));
        assertThat(select("SELECT address.state FROM Music WHERE sk = 1 AND pk > 'b'"))
                .containsExactly(Items.item("state", "CA"));
    }

    @ParameterizedTest
    @EnumSource
    void readsIndexes(Front front) {
        open(front);

        assertThat(select("SELECT * FROM \"Music\".\"by-genre\" WHERE genre = 'jazz' ORDER BY awards"))
                .containsExactly(
                        Items.item("pk", "a", "sk", 4, "genre", "jazz", "awards", 6),
                        Items.item("pk", "a", "sk", 2, "genre", "jazz", "awards", 8));
        assertThat(keys("SELECT * FROM \"Music\".\"by-awards\" WHERE pk = 'a' AND awards < 8"))
                .containsExactly("a4", "a3");
        assertThat(keys("SELECT * FROM \"Music\".\"by-genre\"")).hasSize(4);
        assertThatThrownBy(() -> select("SELECT title FROM \"Music\".\"by-genre\" WHERE genre = 'jazz'"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("does not project [title]");
        assertThatThrownBy(() ->
                        client.executeStatement(ExecuteStatementRequest.builder("SELECT * FROM \"Music\".\"by-genre\"")
                                .consistentRead(true)
                                .build()))
                .hasMessage("Consistent reads are not supported on global secondary indexes");
        assertThatThrownBy(() -> select("SELECT * FROM Music.none"))
                .hasMessage("The table does not have the specified index: none");
        assertThatThrownBy(() -> select("SELECT * FROM None")).isInstanceOf(ResourceNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereAPageEnded(Front front) {
        open(front);
        for (String statement : List.of(
                "SELECT * FROM Music",
                "SELECT * FROM Music WHERE pk = 'a' ORDER BY sk DESC",
                "SELECT * FROM Music WHERE pk IN ['a', 'none', 'b', 'c']",
                "SELECT * FROM Music WHERE pk IN ['a', 'none', 'b', 'c'] ORDER BY sk DESC",
                "SELECT * FROM Music WHERE pk IN ['a', 'b', 'c'] AND awards <> 8 ORDER BY sk")) {
            List<String> whole = keys(statement);

            for (int limit = 1; limit <= 3; limit++) {
                assertThat(pages(statement, limit)).as(statement).isEqualTo(whole);
            }
        }
    }

    private List<String> pages(String statement, int limit) {
        List<String> keys = new ArrayList<>();
        ExecuteStatementRequest.Builder request =
                ExecuteStatementRequest.builder(statement).limit(limit);
        while (true) {
            ExecuteStatementResponse page = client.executeStatement(request.build());
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            keys.addAll(keys(items(page)));
            if (page.nextToken().isEmpty()) {
                assertThat(page.lastEvaluatedKey()).isEmpty();
                return keys;
            }
            assertThat(page.lastEvaluatedKey()).isPresent();
            request.nextToken(page.nextToken().get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATokenOfAnotherStatement(Front front) {
        open(front);
        String statement = "SELECT * FROM Music WHERE pk = ?";
        String token = client.executeStatement(ExecuteStatementRequest.builder(statement)
                        .parameters(AttributeValue.of("a"))
                        .limit(1)
                        .build())
                .nextToken()
                .orElseThrow();

        assertRefused(statement, "b", token);
        assertRefused(statement + " ", "a", token);
        assertRefused(statement, "a", "x" + token.substring(1));
        assertRefused(statement, "a", "no token");
    }

    private void assertRefused(String statement, String parameter, String token) {
        assertThatThrownBy(() -> client.executeStatement(ExecuteStatementRequest.builder(statement)
                        .parameters(AttributeValue.of(parameter))
                        .nextToken(token)
                        .build()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Invalid NextToken");
    }

    @ParameterizedTest
    @EnumSource
    void reportsWhatItConsumed(Front front) {
        open(front);

        assertThat(consumed("SELECT * FROM Music WHERE pk = 'a' AND sk = 1", true))
                .isEqualTo(1);
        assertThat(consumed("SELECT * FROM Music WHERE pk = 'a'", false)).isEqualTo(0.5);
        assertThat(consumed("SELECT * FROM Music WHERE pk IN ['a', 'b', 'c']", false))
                .isEqualTo(1.5);
    }

    private double consumed(String statement, boolean consistent) {
        return client.executeStatement(ExecuteStatementRequest.builder(statement)
                        .consistentRead(consistent)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build())
                .consumedCapacity()
                .orElseThrow()
                .capacityUnits();
    }
}
