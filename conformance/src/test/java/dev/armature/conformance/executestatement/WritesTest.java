package dev.armature.conformance.executestatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DuplicateItemException;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WritesTest {
    private static final String KEY = " WHERE pk = 'a' AND sk = 1";

    private DynamoClient client;

    private void open(Front front) {
        client = front.open();
        TableShape.ofPartitionAndSortKey("Music").create(client);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private List<Item> execute(String statement, AttributeValue... parameters) {
        return client
                .executeStatement(ExecuteStatementRequest.builder(statement)
                        .parameters(parameters)
                        .build())
                .items()
                .stream()
                .map(ReadableItem::toItem)
                .toList();
    }

    private List<Item> stored() {
        return execute("SELECT * FROM Music" + KEY);
    }

    @ParameterizedTest
    @EnumSource
    void insertsEveryKindOfValue(Front front) {
        open(front);

        assertThat(execute(
                        "INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'it''s': -1.50e1, 'yes': TRUE, 'none': NULL,"
                                + " 'list': [1, 'x', ?], 'map': {'a': {}}, 'strings': <<'x', 'y'>>, 'numbers': <<1, 2>>,"
                                + " 'bytes': <<?>>}",
                        AttributeValue.of(2),
                        new AttributeValue.B(new byte[] {1})))
                .isEmpty();

        assertThat(stored())
                .containsExactly(Items.item(
                        "pk",
                        "a",
                        "sk",
                        1,
                        "it's",
                        new AttributeValue.N(DynamoNumber.parse("-15")),
                        "yes",
                        AttributeValue.of(true),
                        "none",
                        AttributeValue.NULL.INSTANCE,
                        "list",
                        Items.list(AttributeValue.of(1), AttributeValue.of("x"), AttributeValue.of(2)),
                        "map",
                        new AttributeValue.M(Map.of("a", new AttributeValue.M(Map.of()))),
                        "strings",
                        new AttributeValue.SS(Set.of("x", "y")),
                        "numbers",
                        new AttributeValue.NS(Set.of(DynamoNumber.of(1), DynamoNumber.of(2))),
                        "bytes",
                        new AttributeValue.BS(Set.of(new AttributeValue.B(new byte[] {1})))));
    }

    @ParameterizedTest
    @EnumSource
    void insertsNoItemTwice(Front front) {
        open(front);
        execute("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1}");

        assertThatThrownBy(() -> execute("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'more': 1}"))
                .isInstanceOf(DuplicateItemException.class)
                .hasMessage("Duplicate primary key exists in table");
        assertThat(stored()).containsExactly(Items.item("pk", "a", "sk", 1));
    }

    @ParameterizedTest
    @EnumSource
    void updatesInEveryWay(Front front) {
        open(front);
        execute("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'n': 5, 'list': ['x'], 'tags': <<'x', 'y'>>, 'old': 1,"
                + " 'map': {'in': 1}}");

        assertThat(execute(
                        "UPDATE Music SET n = n + 2, copy = n SET list = list_append(list, [?]) SET map.more = map['in'] - 3"
                                + " SET tags = set_delete(tags, <<'x'>>) SET fresh = set_add(fresh, <<1>>) SET first = if_not_exists(first, 9) REMOVE old"
                                + KEY,
                        AttributeValue.of("y")))
                .isEmpty();

        assertThat(stored())
                .containsExactly(Items.item(
                        "pk",
                        "a",
                        "sk",
                        1,
                        "n",
                        7,
                        "copy",
                        5,
                        "list",
                        Items.list(AttributeValue.of("x"), AttributeValue.of("y")),
                        "map",
                        new AttributeValue.M(Map.of("in", AttributeValue.of(1), "more", AttributeValue.of(-2))),
                        "tags",
                        new AttributeValue.SS(Set.of("y")),
                        "fresh",
                        new AttributeValue.NS(Set.of(DynamoNumber.of(1))),
                        "first",
                        9));
    }

    @ParameterizedTest
    @EnumSource
    void returnsWhatIsAskedFor(Front front) {
        open(front);
        execute("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'n': 1}");

        assertThat(execute("UPDATE Music SET n = 2" + KEY + " RETURNING ALL OLD *"))
                .containsExactly(Items.item("pk", "a", "sk", 1, "n", 1));
        assertThat(execute("UPDATE Music SET n = 3" + KEY + " RETURNING MODIFIED OLD *"))
                .containsExactly(Items.item("n", 2));
        assertThat(execute("UPDATE Music SET n = 4" + KEY + " RETURNING ALL NEW *"))
                .containsExactly(Items.item("pk", "a", "sk", 1, "n", 4));
        assertThat(execute("UPDATE Music SET n = 5" + KEY + " RETURNING MODIFIED NEW *"))
                .containsExactly(Items.item("n", 5));
        assertThat(execute("DELETE FROM Music" + KEY + " RETURNING ALL OLD *"))
                .containsExactly(Items.item("pk", "a", "sk", 1, "n", 5));
        assertThat(execute("DELETE FROM Music" + KEY + " RETURNING ALL OLD *")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void updatesAndDeletesOnlyWhereTheConditionHolds(Front front) {
        open(front);
        assertThatThrownBy(() -> execute("UPDATE Music SET n = 1" + KEY))
                .isInstanceOf(ConditionalCheckFailedException.class)
                .hasMessage("The conditional request failed");
        execute("DELETE FROM Music" + KEY + " AND n = 9");
        execute("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'n': 1}");

        for (String statement :
                List.of("UPDATE Music SET n = 2" + KEY + " AND n > 1", "DELETE FROM Music" + KEY + " AND n > 1")) {
            assertThatThrownBy(() -> client.executeStatement(ExecuteStatementRequest.builder(statement)
                            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                            .build()))
                    .isInstanceOfSatisfying(
                            ConditionalCheckFailedException.class,
                            failed -> assertThat(failed.item())
                                    .isEqualTo(Optional.of(Items.item("pk", "a", "sk", 1, "n", 1))));
        }

        execute("DELETE FROM Music" + KEY + " AND n = 1");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void reportsWhatItConsumed(Front front) {
        open(front);

        assertThat(client.executeStatement(
                                ExecuteStatementRequest.builder("INSERT INTO Music VALUE {'pk': 'a', 'sk': 1}")
                                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                                        .build())
                        .consumedCapacity()
                        .orElseThrow()
                        .capacityUnits())
                .isEqualTo(1);
    }
}
