package dev.armature.conformance.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.sdk.SdkFacade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The Enhanced Client over the facade over the engine. */
final class EnhancedClientTest {
    private static final TableSchema<SongBean> SCHEMA = TableSchema.fromBean(SongBean.class);

    private final Engine engine = Engine.inMemory();
    private final DynamoDbClient client = SdkFacade.sync(engine.client());
    private final DynamoDbEnhancedClient enhanced =
            DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    private final DynamoDbTable<SongBean> songs = enhanced.table("Music", SCHEMA);

    @BeforeEach
    void createTable() {
        songs.createTable();
        client.waiter().waitUntilTableExists(request -> request.tableName("Music"));
    }

    @AfterEach
    void close() {
        engine.close();
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
    void worksLaterToo() {
        DynamoDbEnhancedAsyncClient later = DynamoDbEnhancedAsyncClient.builder()
                .dynamoDbClient(SdkFacade.async(engine.async(Runnable::run)))
                .build();
        DynamoDbAsyncTable<SongBean> table = later.table("Music", SCHEMA);

        table.putItem(SongBean.of("Acme Band", "Happy Day", 3)).join();

        assertThat(table.getItem(key("Acme Band", "Happy Day")).join().getAwards())
                .isEqualTo(3);
        List<SongBean> found = new ArrayList<>();
        table.scan().items().subscribe(found::add).join();
        assertThat(found).hasSize(1);
    }
}
