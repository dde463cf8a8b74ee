package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations of streams, as JSON of the API's shapes. */
final class StreamOperationsTest {
    private final ManualClock clock = EngineClock.manual(Instant.parse("2030-01-01T00:00:00Z"));
    private RunningServer server;
    private String arn;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer(Engine.open(EngineOptions.defaults().withClock(clock)));
        Map<String, Object> created = server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"Artist","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"}],
                 "StreamSpecification":{"StreamEnabled":true,"StreamViewType":"NEW_AND_OLD_IMAGES"}}""");
        arn = (String) ((Map<?, ?>) created.get("TableDescription")).get("LatestStreamArn");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String shard() throws Exception {
        Map<?, ?> stream = (Map<?, ?>)
                server.done("DescribeStream", "{\"StreamArn\":\"" + arn + "\"}").get("StreamDescription");
        return (String) ((Map<?, ?>) ((List<?>) stream.get("Shards")).get(0)).get("ShardId");
    }

    @Test
    void readsRecordsOfAStream() throws Exception {
        server.done("PutItem", """
                {"TableName":"Music","Item":{"Artist":{"S":"Acme Band"}}}""");
        String iterator = (String)
                server.done("GetShardIterator", """
                        {"StreamArn":"%s","ShardId":"%s","ShardIteratorType":"TRIM_HORIZON"}""".formatted(arn, shard())).get("ShardIterator");

        Map<String, Object> page = server.done("GetRecords", "{\"ShardIterator\":\"" + iterator + "\",\"Limit\":1}");

        assertThat(page.get("NextShardIterator")).isInstanceOf(String.class);
        assertThat(page.get("Records").toString())
                .contains("eventName=INSERT", "eventSource=aws:dynamodb", "NewImage={Artist={S=Acme Band}}")
                .doesNotContain("OldImage", "userIdentity");
    }

    @Test
    void marksWhatExpired() throws Exception {
        server.done("UpdateTimeToLive", """
                {"TableName":"Music","TimeToLiveSpecification":{"Enabled":true,"AttributeName":"t"}}""");
        server.done("PutItem", """
                {"TableName":"Music","Item":{"Artist":{"S":"Acme Band"},"t":{"N":"%d"}}}""".formatted(clock.now().getEpochSecond() + 1));
        String iterator = (String)
                server.done("GetShardIterator", """
                        {"StreamArn":"%s","ShardId":"%s","ShardIteratorType":"LATEST"}""".formatted(arn, shard())).get("ShardIterator");

        clock.advance(Duration.ofMinutes(2));

        assertThat(server.done("GetRecords", "{\"ShardIterator\":\"" + iterator + "\"}")
                        .get("Records")
                        .toString())
                .contains("eventName=REMOVE")
                .contains("userIdentity={")
                .contains("PrincipalId=dynamodb.amazonaws.com")
                .contains("Type=Service");
    }

    @Test
    void listsAndFiltersStreams() throws Exception {
        assertThat(server.done("ListStreams", "{\"TableName\":\"Music\",\"Limit\":1}")
                        .get("Streams")
                        .toString())
                .contains(arn);
        assertThat(server.done("DescribeStream", """
                        {"StreamArn":"%s","ShardFilter":{"Type":"CHILD_SHARDS","ShardId":"%s"}}""".formatted(arn, shard())).toString())
                .contains("Shards=[]");
    }

    @Test
    void keepsTheTwoServicesApart() throws Exception {
        RunningServer.Answer ofTables = server.call("GetRecords", "{}");
        var request = server.request("ListTables", "{}").setHeader("X-Amz-Target", "DynamoDB_20120810.GetRecords");

        assertThat(ofTables.error()).isEqualTo("ValidationException");
        assertThat(JsonTree.object(server.send(request.build()).body())
                        .get("__type")
                        .toString())
                .endsWith("UnknownOperationException");
    }
}
