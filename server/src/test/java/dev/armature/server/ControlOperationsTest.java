package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations on tables' settings over plain HTTP; {@link RunningServer#done} holds each answer against the API. */
final class ControlOperationsTest {
    private static final String ARN = "\"ResourceArn\":\"arn:aws:dynamodb:us-east-1:000000000000:table/Music\"";

    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"Artist","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"}],"Tags":[{"Key":"a","Value":"1"}]}""");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void letsItemsExpire() throws Exception {
        Map<String, Object> updated = server.done(
                "UpdateTimeToLive",
                "{\"TableName\":\"Music\",\"TimeToLiveSpecification\":{\"Enabled\":true,\"AttributeName\":\"t\"}}");
        Map<String, Object> described = server.done("DescribeTimeToLive", "{\"TableName\":\"Music\"}");

        assertThat(updated).isEqualTo(Map.of("TimeToLiveSpecification", Map.of("Enabled", true, "AttributeName", "t")));
        assertThat(described)
                .isEqualTo(
                        Map.of("TimeToLiveDescription", Map.of("TimeToLiveStatus", "ENABLED", "AttributeName", "t")));
    }

    @Test
    void updatesATableAndItsIndexes() throws Exception {
        Map<String, Object> created = server.done("UpdateTable", """
                {"TableName":"Music","AttributeDefinitions":[{"AttributeName":"Year","AttributeType":"N"}],
                 "GlobalSecondaryIndexUpdates":[{"Create":{"IndexName":"Years",
                   "Projection":{"ProjectionType":"ALL"},
                   "KeySchema":[{"AttributeName":"Year","KeyType":"HASH"}]}}]}""");
        Map<String, Object> deleted = server.done("UpdateTable", """
                {"TableName":"Music","GlobalSecondaryIndexUpdates":[{"Delete":{"IndexName":"Years"}}]}""");

        assertThat(created.toString()).contains("TableStatus=UPDATING", "IndexStatus=CREATING", "Backfilling=false");
        assertThat(deleted.toString()).contains("IndexStatus=DELETING");
        assertThat(server.done("DescribeTable", "{\"TableName\":\"Music\"}").toString())
                .contains("TableStatus=ACTIVE")
                .doesNotContain("GlobalSecondaryIndexes");
    }

    @Test
    void refusesReplicasAndEmptyIndexUpdates() throws Exception {
        assertThat(server.call("UpdateTable", """
                        {"TableName":"Music","ReplicaUpdates":[{"Create":{"RegionName":"eu-west-1"}}]}""").message()).contains("ReplicaUpdates is not supported");
        assertThat(server.call("UpdateTable", """
                        {"TableName":"Music","GlobalSecondaryIndexUpdates":[{}]}""").message()).contains("Delete must not be null");
    }

    @Test
    void labelsATable() throws Exception {
        assertThat(server.done("TagResource", "{" + ARN + ",\"Tags\":[{\"Key\":\"b\",\"Value\":\"\"}]}"))
                .isEmpty();
        assertThat(server.done("UntagResource", "{" + ARN + ",\"TagKeys\":[\"a\"]}"))
                .isEmpty();

        assertThat(server.done("ListTagsOfResource", "{" + ARN + "}"))
                .isEqualTo(Map.of("Tags", List.of(Map.of("Key", "b", "Value", ""))));
    }

    @Test
    void answersWithoutABodyWhereThereIsNothingToTell() throws Exception {
        HttpResponse<byte[]> response = server.send(server.request("UntagResource", "{" + ARN + ",\"TagKeys\":[\"a\"]}")
                .build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("x-amz-crc32")).contains("0");
    }

    @Test
    void describesTheAccount() throws Exception {
        assertThat(server.done("DescribeLimits", "{}")).containsEntry("AccountMaxReadCapacityUnits", 80_000L);
        assertThat(server.done("DescribeEndpoints", "{}")).containsKey("Endpoints");
    }

    @Test
    void keepsWhetherATableIsRecoverable() throws Exception {
        Map<String, Object> before = server.done("DescribeContinuousBackups", "{\"TableName\":\"Music\"}");
        Map<String, Object> updated = server.done(
                "UpdateContinuousBackups",
                "{\"TableName\":\"Music\",\"PointInTimeRecoverySpecification\":{\"PointInTimeRecoveryEnabled\":true}}");

        assertThat(before.toString())
                .isEqualTo("{ContinuousBackupsDescription={ContinuousBackupsStatus=ENABLED,"
                        + " PointInTimeRecoveryDescription={PointInTimeRecoveryStatus=DISABLED}}}");
        assertThat(updated.toString())
                .contains("PointInTimeRecoveryStatus=ENABLED, RecoveryPeriodInDays=35, EarliestRestorableDateTime=");
        assertThat(server.call("DescribeContinuousBackups", "{\"TableName\":\"None\"}")
                        .error())
                .isEqualTo("TableNotFoundException");
    }
}
