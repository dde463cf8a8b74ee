package dev.armature.conformance.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What the Enhanced Client does with the engine, however the SDK's clients reach it. */
abstract class EnhancedClientContract {
    private static final TableSchema<SongBean> SCHEMA = TableSchema.fromBean(SongBean.class);
    private static final TableSchema<Counter> COUNTERS = Counter.schema();

    private DynamoDbClient client;
    private DynamoDbAsyncClient asyncClient;
    private DynamoDbEnhancedClient enhanced;
    private DynamoDbEnhancedAsyncClient later;
    private DynamoDbTable<SongBean> songs;

    /** Returns a new client over an empty engine. */
    abstract DynamoDbClient openClient() throws Exception;

    /** Returns a client over the same engine. */
    abstract DynamoDbAsyncClient openAsyncClient();

    @BeforeEach
    void createTable() throws Exception {
        client = openClient();
        asyncClient = openAsyncClient();
        enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        later = DynamoDbEnhancedAsyncClient.builder()
                .dynamoDbClient(asyncClient)
                .build();
        songs = enhanced.table("Music", SCHEMA);
        songs.createTable();
        client.waiter().waitUntilTableExists(request -> request.tableName("Music"));
    }

    @AfterEach
    void closeClients() {
        client.close();
        asyncClient.close();
    }

    private static Key key(String artist, String title) {
        return Key.builder().partitionValue(artist).sortValue(title).build();
    }

    @Test
    void describesTheTableItCreated() {
        assertThat(songs.describeTable().table().globalSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.indexName()).isEqualTo("by-album"));
        assertThatThrownBy(songs::createTable).isInstanceOf(ResourceInUseException.class);
    }

    @Test
    void putsGetsUpdatesAndDeletes() {
        songs.putItem(SongBean.of("Acme Band", "Happy Day", 1));

        SongBean song = songs.getItem(key("Acme Band", "Happy Day"));
        assertThat(song.getAwards()).isEqualTo(1);
        song.setAwards(2);
        SongBean updated = songs.updateItem(song);

        assertThat(updated.getAwards()).isEqualTo(2);
        assertThat(updated.getVersion()).isEqualTo(song.getVersion() + 1);
        assertThat(songs.getItem(key("Acme Band", "Happy Day"))).isEqualTo(updated);
        assertThat(songs.deleteItem(updated)).isEqualTo(updated);
        assertThat(songs.getItem(key("Acme Band", "Happy Day"))).isNull();
    }

    @Test
    void refusesTheUpdateOfAnotherVersion() {
        songs.putItem(SongBean.of("Acme Band", "Happy Day", 1));
        SongBean stale = songs.getItem(key("Acme Band", "Happy Day"));
        songs.updateItem(songs.getItem(key("Acme Band", "Happy Day")));

        assertThatThrownBy(() -> songs.updateItem(stale))
                .isInstanceOfSatisfying(ConditionalCheckFailedException.class, failed -> {
                    assertThat(failed.statusCode()).isEqualTo(400);
                    assertThat(failed.awsErrorDetails().errorCode()).isEqualTo("ConditionalCheckFailedException");
                    assertThat(failed.awsErrorDetails().errorMessage()).isEqualTo("The conditional request failed");
                });
    }

    @Test
    void queriesPageByPageWithFilterAndIndex() {
        IntStream.range(0, 10).forEach(i -> songs.putItem(SongBean.of("Acme Band", "Song " + i, i)));
        songs.putItem(SongBean.of("Other", "Song", 1));

        List<String> titles = new ArrayList<>();
        songs.query(request -> request.queryConditional(QueryConditional.sortBeginsWith(key("Acme Band", "Song")))
                        .filterExpression(Expression.builder()
                                .expression("awards >= :least")
                                .expressionValues(Map.of(":least", AttributeValue.fromN("5")))
                                .build())
                        .limit(3)
                        .scanIndexForward(false))
                .items()
                .forEach(song -> titles.add(song.getTitle()));

        assertThat(titles).containsExactly("Song 9", "Song 8", "Song 7", "Song 6", "Song 5");
        assertThat(songs
                        .index("by-album")
                        .query(QueryConditional.keyEqualTo(
                                Key.builder().partitionValue("Album of Other").build()))
                        .stream()
                        .flatMap(page -> page.items().stream()))
                .singleElement()
                .satisfies(song -> assertThat(song.getArtist()).isEqualTo("Other"));
        assertThat(songs.scan().items()).hasSize(11);
    }

    /** Without extensions, since the one for versions adds conditions, which a batch cannot have. */
    @Test
    void writesAndReadsBatches() {
        DynamoDbEnhancedClient plain = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .extensions(List.of())
                .build();
        DynamoDbTable<SongBean> unversioned = plain.table("Music", SCHEMA);
        WriteBatch.Builder<SongBean> writes = WriteBatch.builder(SongBean.class).mappedTableResource(unversioned);
        ReadBatch.Builder<SongBean> reads = ReadBatch.builder(SongBean.class).mappedTableResource(unversioned);
        for (int i = 0; i < 5; i++) {
            writes.addPutItem(SongBean.of("Acme Band", "Song " + i, i));
            reads.addGetItem(key("Acme Band", "Song " + i));
        }

        BatchWriteResult written = plain.batchWriteItem(request -> request.writeBatches(writes.build()));

        assertThat(written.unprocessedPutItemsForTable(unversioned)).isEmpty();
        assertThat(plain.batchGetItem(request -> request.readBatches(reads.build()))
                        .resultsForTable(unversioned))
                .hasSize(5);
    }

    @Test
    void writesTransactionsAllOrNothing() {
        enhanced.transactWriteItems(request -> request.addPutItem(songs, SongBean.of("Acme Band", "One", 1))
                .addPutItem(songs, SongBean.of("Acme Band", "Two", 2)));

        assertThatThrownBy(() ->
                        enhanced.transactWriteItems(request -> request.addDeleteItem(songs, key("Acme Band", "One"))
                                .addConditionCheck(
                                        songs,
                                        ConditionCheck.builder()
                                                .key(key("Acme Band", "Two"))
                                                .conditionExpression(Expression.builder()
                                                        .expression("attribute_not_exists(artist)")
                                                        .build())
                                                .build())))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class,
                        cancelled -> assertThat(cancelled.cancellationReasons())
                                .extracting("code")
                                .containsExactly("None", "ConditionalCheckFailed"));
        assertThat(enhanced
                        .transactGetItems(request -> request.addGetItem(songs, key("Acme Band", "One"))
                                .addGetItem(songs, key("Acme Band", "Three")))
                        .stream()
                        .map(document -> document.getItem(songs)))
                .satisfiesExactly(
                        found -> assertThat(found.getAwards()).isEqualTo(1),
                        absent -> assertThat(absent).isNull());
    }

    @Test
    void countsAndBuildsImmutableItems() {
        DynamoDbTable<Counter> counters = enhanced.table("Counters", COUNTERS);
        counters.createTable();
        client.waiter().waitUntilTableExists(request -> request.tableName("Counters"));

        counters.putItem(new Counter("visits", null));
        Counter once = counters.updateItem(new Counter("visits", null));
        Counter twice = counters.updateItem(new Counter("visits", null));

        assertThat(List.of(once, twice)).containsExactly(new Counter("visits", 11L), new Counter("visits", 12L));
        assertThat(counters.scan().items()).containsExactly(twice);
        counters.deleteTable();
        client.waiter().waitUntilTableNotExists(request -> request.tableName("Counters"));
    }

    @Test
    void worksLaterToo() {
        DynamoDbAsyncTable<SongBean> table = later.table("Music", SCHEMA);

        table.putItem(SongBean.of("Acme Band", "Happy Day", 3)).join();
        SongBean song = table.getItem(key("Acme Band", "Happy Day")).join();
        table.updateItem(song).join();

        assertThatThrownBy(() -> table.updateItem(song).join())
                .hasCauseInstanceOf(ConditionalCheckFailedException.class);
        assertThat(all(table.scan().items())).hasSize(1);
        assertThat(table.deleteItem(key("Acme Band", "Happy Day")).join().getVersion())
                .isEqualTo(2);
    }

    @Test
    void queriesLaterPageByPageAndByIndex() {
        DynamoDbAsyncTable<SongBean> table = later.table("Music", SCHEMA);
        IntStream.range(0, 5)
                .forEach(i ->
                        table.putItem(SongBean.of("Acme Band", "Song " + i, i)).join());

        assertThat(all(table.query(request -> request.queryConditional(
                                        QueryConditional.keyEqualTo(key -> key.partitionValue("Acme Band")))
                                .limit(2))
                        .items()))
                .extracting(SongBean::getTitle)
                .containsExactly("Song 0", "Song 1", "Song 2", "Song 3", "Song 4");
        List<SongBean> byAlbum = new ArrayList<>();
        table.index("by-album")
                .query(QueryConditional.keyEqualTo(key -> key.partitionValue("Album of Acme Band")))
                .subscribe(page -> byAlbum.addAll(page.items()))
                .join();
        assertThat(byAlbum).hasSize(5);
    }

    @Test
    void writesLaterInBatchesAndTransactions() {
        DynamoDbEnhancedAsyncClient plain = DynamoDbEnhancedAsyncClient.builder()
                .dynamoDbClient(asyncClient)
                .extensions(List.of())
                .build();
        DynamoDbAsyncTable<SongBean> table = plain.table("Music", SCHEMA);

        plain.batchWriteItem(request -> request.writeBatches(WriteBatch.builder(SongBean.class)
                        .mappedTableResource(table)
                        .addPutItem(SongBean.of("Acme Band", "One", 1))
                        .build()))
                .join();
        plain.transactWriteItems(request -> request.addDeleteItem(table, key("Acme Band", "One"))
                        .addPutItem(table, SongBean.of("Acme Band", "Two", 2)))
                .join();

        List<SongBean> found = all(plain.batchGetItem(request -> request.readBatches(ReadBatch.builder(SongBean.class)
                        .mappedTableResource(table)
                        .addGetItem(key("Acme Band", "One"))
                        .addGetItem(key("Acme Band", "Two"))
                        .build()))
                .resultsForTable(table));
        assertThat(found).extracting(SongBean::getTitle).containsExactly("Two");
        assertThat(plain.transactGetItems(request -> request.addGetItem(table, key("Acme Band", "Two")))
                        .join())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.getItem(table).getAwards()).isEqualTo(2));
    }

    private static <T> List<T> all(SdkPublisher<T> publisher) {
        List<T> found = new ArrayList<>();
        publisher.subscribe(found::add).join();
        return found;
    }

    /** An item that is built once, as a record is, with a number that the client counts up. */
    record Counter(String name, @Nullable Long count) {
        static TableSchema<Counter> schema() {
            return TableSchema.builder(Counter.class, Draft.class)
                    .newItemBuilder(Draft::new, Draft::build)
                    .addAttribute(
                            String.class,
                            attribute -> attribute
                                    .name("name")
                                    .getter(Counter::name)
                                    .setter((draft, name) -> draft.name = name)
                                    .tags(StaticAttributeTags.primaryPartitionKey()))
                    .addAttribute(
                            Long.class,
                            attribute -> attribute
                                    .name("count")
                                    .getter(Counter::count)
                                    .setter((draft, count) -> draft.count = count)
                                    .tags(StaticAttributeTags.atomicCounter(1, 10)))
                    .build();
        }

        /** What becomes a counter. */
        static final class Draft {
            private String name = "";
            private @Nullable Long count;

            Counter build() {
                return new Counter(name, count);
            }
        }
    }
}
