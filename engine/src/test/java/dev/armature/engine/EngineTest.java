package dev.armature.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole way, from opening an engine to its end. */
final class EngineTest {

    private static void createMusic(DynamoClient client) {
        client.createTable(CreateTableRequest.builder(
                        "Music",
                        List.of(
                                new AttributeDefinition("Artist", AttributeType.S),
                                new AttributeDefinition("Year", AttributeType.N)),
                        List.of(
                                new KeySchemaElement("Artist", KeyType.HASH),
                                new KeySchemaElement("Year", KeyType.RANGE)))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
    }

    private static Item song(String artist, long year) {
        return Item.of(Map.of(
                "Artist", AttributeValue.of(artist),
                "Year", AttributeValue.of(year),
                "Title", AttributeValue.of("Song of " + year)));
    }

    private static Item key(String artist, long year) {
        return Item.of(Map.of("Artist", AttributeValue.of(artist), "Year", AttributeValue.of(year)));
    }

    private static void put(DynamoClient client, Item item) {
        client.putItem(PutItemRequest.builder("Music", item).build());
    }

    private static Optional<Item> get(DynamoClient client, Item key) {
        return client.getItem(GetItemRequest.builder("Music", key).build())
                .item()
                .map(item -> (Item) item);
    }

    @Test
    void keepsItemsAndFindsThemByKeyAndByRange() {
        try (Engine engine = Engine.inMemory()) {
            DynamoClient client = engine.client();
            createMusic(client);
            for (long year = 1990; year < 2000; year++) {
                put(client, song("Acme Band", year));
                put(client, song("No One You Know", year));
            }

            assertThat(get(client, key("Acme Band", 1995))).contains(song("Acme Band", 1995));
            assertThat(get(client, key("Acme Band", 2005))).isEmpty();
            assertThat(client.query(QueryRequest.builder("Music")
                                    .keyConditionExpression(new KeyCondition(
                                            List.of(new KeyCondition.Equality(
                                                    "Artist", AttributeValue.of("Acme Band"))),
                                            Optional.of(new KeyCondition.Compared(
                                                    "Year", Comparator.GE, AttributeValue.of(1997)))))
                                    .scanIndexForward(false)
                                    .build())
                            .items())
                    .containsExactly(song("Acme Band", 1999), song("Acme Band", 1998), song("Acme Band", 1997));
        }
    }

    @Test
    void describesWhatItHolds() {
        try (Engine engine = Engine.inMemory()) {
            createMusic(engine.client());
            put(engine.client(), song("Acme Band", 1990));

            assertThat(engine.client().listTables(new ListTablesRequest()).tableNames())
                    .containsExactly("Music");
            assertThat(engine.client()
                            .describeTable(new DescribeTableRequest("Music"))
                            .table()
                            .itemCount())
                    .isEqualTo(1);
        }
    }

    @Test
    void givesTablesOfAForkIdentitiesOfTheirOwn() {
        EngineOptions options = EngineOptions.defaults().withSeed(7);
        try (Engine engine = Engine.open(options)) {
            createMusic(engine.client());
            try (Engine fork = engine.fork()) {
                fork.client().createTable(TestTable.definition("Things"));

                assertThat(tableId(fork.client(), "Things")).isNotEqualTo(tableId(fork.client(), "Music"));
            }
        }
    }

    private static Optional<String> tableId(DynamoClient client, String table) {
        return client.describeTable(new DescribeTableRequest(table)).table().tableId();
    }

    @Test
    void forksWithoutSeeingEachOther() {
        try (Engine engine = Engine.inMemory()) {
            createMusic(engine.client());
            put(engine.client(), song("Acme Band", 1990));

            try (Engine fork = engine.fork()) {
                put(fork.client(), song("Acme Band", 1991));
                put(engine.client(), song("Acme Band", 1992));

                assertThat(get(fork.client(), key("Acme Band", 1990))).isPresent();
                assertThat(get(fork.client(), key("Acme Band", 1992))).isEmpty();
                assertThat(get(engine.client(), key("Acme Band", 1991))).isEmpty();
            }
            assertThat(get(engine.client(), key("Acme Band", 1992))).isPresent();
        }
    }

    @Test
    void refusesCallsOnceClosed() {
        Engine engine = Engine.inMemory();
        DynamoClient client = engine.client();
        engine.close();
        engine.close();

        assertThatThrownBy(() -> client.listTables(new ListTablesRequest()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
