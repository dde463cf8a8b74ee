package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.put;
import static dev.armature.engine.TestTable.query;
import static dev.armature.engine.TestTable.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Capacity;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class QueryTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void putNumbers(int from, int to) {
        for (int i = from; i <= to; i++) {
            put(client, item("pk", "a", "sk", i, "x", i));
        }
        put(client, item("pk", "b", "sk", 1), item("pk", "aa", "sk", 2));
    }

    private static List<Long> numbers(QueryResponse response) {
        List<Long> numbers = new ArrayList<>();
        for (ReadableItem item : response.items()) {
            AttributeSource source = item.source();
            source.find(AttributeName.of("sk"));
            numbers.add(source.longNumber());
        }
        return numbers;
    }

    private List<Long> sorts(String condition, Object... values) {
        return numbers(client.query(query(condition, values).build()));
    }

    @Test
    void findsOnePartitionInOrder() {
        putNumbers(-2, 3);

        assertThat(sorts("pk = :p", ":p", "a")).containsExactly(-2L, -1L, 0L, 1L, 2L, 3L);
        assertThat(numbers(client.query(
                        query("pk = :p", ":p", "a").scanIndexForward(false).build())))
                .containsExactly(3L, 2L, 1L, 0L, -1L, -2L);
    }

    @Test
    void findsRangesOfTheSortKey() {
        putNumbers(-2, 3);

        assertThat(sorts("pk = :p AND sk = :s", ":p", "a", ":s", 1)).containsExactly(1L);
        assertThat(sorts("pk = :p AND sk < :s", ":p", "a", ":s", 0)).containsExactly(-2L, -1L);
        assertThat(sorts("pk = :p AND sk <= :s", ":p", "a", ":s", 0)).containsExactly(-2L, -1L, 0L);
        assertThat(sorts("pk = :p AND sk > :s", ":p", "a", ":s", 1)).containsExactly(2L, 3L);
        assertThat(sorts("pk = :p AND sk >= :s", ":p", "a", ":s", 1)).containsExactly(1L, 2L, 3L);
        assertThat(sorts("pk = :p AND sk BETWEEN :s AND :t", ":p", "a", ":s", -1, ":t", 1))
                .containsExactly(-1L, 0L, 1L);
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> sorts("pk = :p AND sk BETWEEN :s AND :t", ":p", "a", ":s", 2, ":t", 1))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("lower bound operand: AttributeValue: {N:2},")
                .hasMessageEndingWith("upper bound operand: AttributeValue: {N:1}");
    }

    @Test
    void pagesEndAtTheLimitAndGoOnBehindIt() {
        putNumbers(1, 5);
        QueryRequest.Builder request = query("pk = :p", ":p", "a").limit(2);

        QueryResponse first = client.query(request.build());
        QueryResponse second =
                client.query(request.exclusiveStartKey(first.lastEvaluatedKey().orElseThrow())
                        .build());
        QueryResponse third =
                client.query(request.exclusiveStartKey(second.lastEvaluatedKey().orElseThrow())
                        .build());

        assertThat(first.lastEvaluatedKey()).contains(item("pk", "a", "sk", 2));
        assertThat(numbers(first)).containsExactly(1L, 2L);
        assertThat(numbers(second)).containsExactly(3L, 4L);
        assertThat(numbers(third)).containsExactly(5L);
        assertThat(third.lastEvaluatedKey()).isEmpty();
    }

    @Test
    void pagesBackwards() {
        putNumbers(1, 5);
        QueryResponse page = client.query(query("pk = :p", ":p", "a")
                .scanIndexForward(false)
                .exclusiveStartKey(item("pk", "a", "sk", 3))
                .build());

        assertThat(numbers(page)).containsExactly(2L, 1L);
    }

    @Test
    void theLimitCountsWhatIsEvaluated() {
        putNumbers(1, 5);
        QueryResponse page = client.query(query("pk = :p", ":p", "a", ":x", 4)
                .filterExpression(text("x > :x"))
                .limit(3)
                .build());

        assertThat(page.items()).isEmpty();
        assertThat(page.count()).isZero();
        assertThat(page.scannedCount()).isEqualTo(3);
        assertThat(page.lastEvaluatedKey()).contains(item("pk", "a", "sk", 3));
    }

    @Test
    void saysThereMayBeMoreWhenTheLimitIsMetAtTheEnd() {
        putNumbers(1, 2);

        assertThat(client.query(query("pk = :p", ":p", "a").limit(2).build()).lastEvaluatedKey())
                .isPresent();
    }

    @Test
    void pageEndsPastOneMegabyte() {
        for (int i = 1; i <= 6; i++) {
            put(client, item("pk", "a", "sk", i, "x", "x".repeat(300_000)));
        }

        QueryResponse page = client.query(query("pk = :p", ":p", "a").build());

        assertThat(numbers(page)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(page.lastEvaluatedKey()).contains(item("pk", "a", "sk", 4));
    }

    @Test
    void countsWithoutReturning() {
        putNumbers(1, 3);
        QueryResponse page =
                client.query(query("pk = :p", ":p", "a").select(Select.COUNT).build());

        assertThat(page.items()).isEmpty();
        assertThat(page.count()).isEqualTo(3);
    }

    @Test
    void projectsTheParts() {
        putNumbers(1, 1);

        assertThat(client.query(query("pk = :p", ":p", "a")
                                .projectionExpression(text("x"))
                                .build())
                        .items())
                .containsExactly(item("x", 1));
    }

    @Test
    void readsALocalIndexAndWhatItDoesNotProject() {
        put(client, item("pk", "a", "sk", 1, "rank", 9, "x", 1), item("pk", "a", "sk", 2, "rank", 3, "x", 2));
        put(client, item("pk", "a", "sk", 3, "x", 3));
        QueryRequest.Builder request = query("pk = :p", ":p", "a").indexName("byRank");

        assertThat(client.query(request.build()).items())
                .containsExactly(item("pk", "a", "sk", 2, "rank", 3), item("pk", "a", "sk", 1, "rank", 9));
        assertThat(client.query(request.select(Select.ALL_ATTRIBUTES).build()).items())
                .containsExactly(
                        item("pk", "a", "sk", 2, "rank", 3, "x", 2), item("pk", "a", "sk", 1, "rank", 9, "x", 1));
    }

    @Test
    void keepsItemsOfOneIndexKeyApart() {
        put(client, item("pk", "a", "sk", 1, "owner", "me", "rank", 1));
        put(client, item("pk", "b", "sk", 1, "owner", "me", "rank", 1));
        QueryRequest.Builder request = query("#o = :o", ":o", "me")
                .substitutions(TestTable.substitutions(Map.of("#o", "owner"), ":o", "me"))
                .indexName("byOwner")
                .limit(1);

        QueryResponse first = client.query(request.build());
        QueryResponse second =
                client.query(request.exclusiveStartKey(first.lastEvaluatedKey().orElseThrow())
                        .build());

        assertThat(first.lastEvaluatedKey()).contains(item("pk", "a", "sk", 1, "owner", "me", "rank", 1));
        assertThat(second.items()).containsExactly(item("pk", "b", "sk", 1, "owner", "me", "rank", 1));
    }

    @Test
    void readsAnIndexOfSeveralAttributesFromTheLeft() {
        for (int number = 1; number <= 3; number++) {
            put(
                    client,
                    item(
                            "pk", "a", "sk", number, "country", "CH", "city", "Bern", "street", "Gasse", "number",
                            number));
            put(
                    client,
                    item("pk", "b", "sk", number, "country", "CH", "city", "Bern", "street", "Weg", "number", number));
        }

        assertThat(place("country = :c AND city = :t AND street = :s AND #n > :n", ":s", "Gasse", ":n", 1))
                .containsExactly(2L, 3L);
        assertThat(place("country = :c AND city = :t AND street = :s", ":s", "Weg"))
                .containsExactly(1L, 2L, 3L);
        assertThat(place("country = :c AND city = :t AND begins_with(street, :s)", ":s", "G"))
                .containsExactly(1L, 2L, 3L);
        assertThat(place("country = :c AND city = :t")).hasSize(6);
    }

    private List<Long> place(String condition, Object... values) {
        Object[] all = new Object[values.length + 4];
        System.arraycopy(values, 0, all, 4, values.length);
        all[0] = ":c";
        all[1] = "CH";
        all[2] = ":t";
        all[3] = "Bern";
        Map<String, String> names = condition.contains("#n") ? Map.of("#n", "number") : Map.of();
        return numbers(client.query(QueryRequest.builder(NAME)
                .indexName("byPlace")
                .keyConditionExpression(text(condition))
                .substitutions(TestTable.substitutions(names, all))
                .build()));
    }

    @Test
    void refusesAGapInAnIndexOfSeveralAttributes() {
        assertThatThrownBy(() -> place("country = :c AND city = :t AND #n > :n", ":n", 1))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Query condition missed key schema element: street");
    }

    @Test
    void refusesKeysThatNoItemCanHave() {
        assertThatThrownBy(() -> sorts("pk = :p", ":p", "k".repeat(2049)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("One or more parameter values were invalid: Size of hashkey has exceeded the maximum size"
                        + " limit of2048 bytes");
        String tooLong = "k".repeat(1025);
        String[] conditions = {
            "country = :c AND city = :t AND street = :s",
            "country = :c AND city = :t AND street < :s",
            "country = :c AND city = :t AND begins_with(street, :s)"
        };
        for (String condition : conditions) {
            assertThatThrownBy(() -> place(condition, ":s", tooLong))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("One or more parameter values were invalid: Aggregated size of all range keys has"
                            + " exceeded the size limit of 1024 bytes");
        }
    }

    @Test
    void namesTheIndexThatHoldsNoEmptyKeys() {
        assertThatThrownBy(() -> place("country = :c AND city = :t AND street = :s", ":s", ""))
                .isInstanceOf(ValidationException.class)
                .hasMessage("One or more parameter values are not valid. A value specified for a secondary index key is"
                        + " not supported. The AttributeValue for a key attribute cannot contain an empty string value."
                        + " IndexName: byPlace, IndexKey: street");
    }

    private void assertRefused(QueryRequest.Builder request, String message) {
        assertThatThrownBy(() -> client.query(request.build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesKeyConditionsThatTheKeyHasNoPlaceFor() {
        assertRefused(query("sk = :s", ":s", 1), "Query condition missed key schema element: pk");
        assertRefused(query("pk = :p AND x = :x", ":p", "a", ":x", 1), "Query condition missed key schema element: sk");
        assertRefused(
                query("pk = :p AND sk = :s AND x = :x", ":p", "a", ":s", 1, ":x", 1),
                "Query key condition not supported");
        assertRefused(query("pk = :p", ":p", 1), "Condition parameter type does not match schema type");
        assertRefused(query("pk = :p", ":p", ""), "cannot contain an empty string value. Key: pk");
        assertRefused(QueryRequest.builder(NAME), "KeyConditionExpression parameter must be specified");
    }

    @Test
    void refusesAFilterOnTheKey() {
        assertRefused(
                query("pk = :p", ":p", "a", ":s", 1).filterExpression(text("sk > :s")),
                "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk");
    }

    @Test
    void refusesStartingKeysThatAreNone() {
        QueryRequest.Builder request = query("pk = :p AND sk < :s", ":p", "a", ":s", 5);

        assertRefused(request.exclusiveStartKey(item("pk", "a")), "The provided starting key is invalid");
        assertRefused(request.exclusiveStartKey(item("pk", "a", "sk", "1")), "The provided starting key is invalid");
        assertRefused(
                request.exclusiveStartKey(item("pk", "b", "sk", 1)),
                "The provided starting key is outside query boundaries based on provided conditions");
        assertRefused(
                request.exclusiveStartKey(item("pk", "a", "sk", 5)),
                "The provided starting key does not match the range key predicate");
    }

    @Test
    void refusesWhatAGlobalIndexCannotDo() {
        QueryRequest.Builder request =
                query("country = :c AND city = :t", ":c", "CH", ":t", "Bern").indexName("byPlace");

        assertRefused(request.select(Select.ALL_ATTRIBUTES), "Select type ALL_ATTRIBUTES is not supported");
        assertRefused(
                request.select(Select.SPECIFIC_ATTRIBUTES).projectionExpression(text("x")),
                "Global secondary index byPlace does not project [x]");
        assertRefused(
                query("country = :c AND city = :t", ":c", "CH", ":t", "Bern")
                        .indexName("byPlace")
                        .consistentRead(true),
                "Consistent reads are not supported on global secondary indexes");
        assertRefused(query("pk = :p", ":p", "a").indexName("none"), "does not have the specified index: none");
    }

    @Test
    void refusesContradictingSelections() {
        assertRefused(
                query("pk = :p", ":p", "a").select(Select.SPECIFIC_ATTRIBUTES), "Must specify the AttributesToGet or");
        assertRefused(
                query("pk = :p", ":p", "a").select(Select.COUNT).projectionExpression(text("x")),
                "Cannot specify the ProjectionExpression when choosing to get only the Count");
        assertRefused(
                query("pk = :p", ":p", "a").select(Select.ALL_PROJECTED_ATTRIBUTES),
                "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
        assertRefused(query("pk = :p", ":p", "a").limit(0), "Value '0' at 'limit'");
    }

    @Test
    void consumesWhatIsEvaluatedRoundedOnce() {
        for (int i = 0; i < 4; i++) {
            put(client, item("pk", "a", "sk", i, "rank", i, "x", "x".repeat(3000)));
        }
        QueryRequest.Builder request = query("pk = :p", ":p", "a").returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);

        assertThat(client.query(request.build()).consumedCapacity()).contains(ConsumedCapacity.total(NAME, 1.5));
        assertThat(client.query(request.consistentRead(true).build()).consumedCapacity())
                .contains(ConsumedCapacity.total(NAME, 3));
    }

    @Test
    void consumesBaseReadsForWhatALocalIndexFetches() {
        for (int i = 0; i < 3; i++) {
            put(client, item("pk", "a", "sk", i, "rank", i, "x", "x".repeat(3000)));
        }
        ConsumedCapacity capacity = client.query(query("pk = :p", ":p", "a")
                        .indexName("byRank")
                        .select(Select.ALL_ATTRIBUTES)
                        .consistentRead(true)
                        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                        .build())
                .consumedCapacity()
                .orElseThrow();

        assertThat(capacity.capacityUnits()).isEqualTo(4);
        assertThat(capacity.table()).contains(Capacity.of(3));
        assertThat(capacity.localSecondaryIndexes()).isEqualTo(Map.of("byRank", Capacity.of(1)));
    }

    @Test
    void findsNothingInAnEmptyTable() {
        QueryResponse page = client.query(query("pk = :p", ":p", "a").build());

        assertThat(page.items()).isEmpty();
        assertThat(page.lastEvaluatedKey()).isEqualTo(Optional.<Item>empty());
    }
}
