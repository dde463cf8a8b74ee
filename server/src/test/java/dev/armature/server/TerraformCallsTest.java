package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls that Terraform's {@code aws_dynamodb_table} makes from creation to destruction; answers fit the API's model. */
final class TerraformCallsTest {
    private static final String TABLE = "{\"TableName\":\"Music\"}";

    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void areAnsweredAsForATableWithoutMore() throws Exception {
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PROVISIONED","DeletionProtectionEnabled":false,
                 "AttributeDefinitions":[{"AttributeName":"Artist","AttributeType":"S"},
                                         {"AttributeName":"SongTitle","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"},{"AttributeName":"SongTitle","KeyType":"RANGE"}],
                 "ProvisionedThroughput":{"ReadCapacityUnits":5,"WriteCapacityUnits":5},"TableClass":"STANDARD",
                 "Tags":[{"Key":"Environment","Value":"production"},{"Key":"Name","Value":"dynamodb-table-1"}]}""");
        Map<String, Object> table = table();
        assertThat(table).containsEntry("TableStatus", "ACTIVE").doesNotContainKeys("SSEDescription", "Replicas");
        String arn = (String) table.get("TableArn");

        assertThat(server.done("DescribeContinuousBackups", TABLE).toString())
                .contains("ContinuousBackupsStatus=ENABLED", "PointInTimeRecoveryStatus=DISABLED");
        assertThat(server.done("DescribeTimeToLive", TABLE))
                .containsEntry("TimeToLiveDescription", Map.of("TimeToLiveStatus", "DISABLED"));
        assertThat(tags(arn))
                .containsExactlyInAnyOrder(
                        Map.of("Key", "Environment", "Value", "production"),
                        Map.of("Key", "Name", "Value", "dynamodb-table-1"));
    }

    @Test
    void changeTheTableAndRemoveIt() throws Exception {
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"unique_id","AttributeType":"S"},
                                         {"AttributeName":"customer","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"unique_id","KeyType":"HASH"}],
                 "GlobalSecondaryIndexes":[{"IndexName":"CustomerIndex","KeySchema":[{"AttributeName":"customer","KeyType":"HASH"}],
                   "Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["size"]}}]}""");
        String arn = (String) table().get("TableArn");

        server.done("UpdateTimeToLive", """
                {"TableName":"Music","TimeToLiveSpecification":{"AttributeName":"expires","Enabled":true}}""");
        server.done("UpdateContinuousBackups", """
                {"TableName":"Music","PointInTimeRecoverySpecification":{"PointInTimeRecoveryEnabled":true}}""");
        server.done("TagResource", "{\"ResourceArn\":\"" + arn + "\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}");
        server.done("UntagResource", "{\"ResourceArn\":\"" + arn + "\",\"TagKeys\":[\"a\"]}");
        server.done("UpdateTable", """
                {"TableName":"Music","GlobalSecondaryIndexUpdates":[{"Delete":{"IndexName":"CustomerIndex"}}]}""");

        assertThat(server.done("DescribeTimeToLive", TABLE).toString())
                .contains("TimeToLiveStatus=ENABLED", "AttributeName=expires");
        assertThat(tags(arn)).isEmpty();
        assertThat(table()).doesNotContainKey("GlobalSecondaryIndexes");
        server.done("DeleteTable", TABLE);
        RunningServer.Answer gone = server.call("DescribeTable", TABLE);
        assertThat(gone.error()).isEqualTo("ResourceNotFoundException");
        assertThat(gone.message()).isEqualTo("Requested resource not found: Table: Music not found");
    }

    @Test
    void showNoDifferenceOnceAllIsApplied() throws Exception {
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"Artist","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"}],
                 "GlobalSecondaryIndexes":[{"IndexName":"Artists","KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"}],
                   "Projection":{"ProjectionType":"ALL"},"OnDemandThroughput":{"MaxReadRequestUnits":20},
                   "WarmThroughput":{"ReadUnitsPerSecond":14000,"WriteUnitsPerSecond":5000}}],
                 "SSESpecification":{"Enabled":true,"SSEType":"KMS",
                   "KMSMasterKeyId":"arn:aws:kms:us-east-1:000000000000:key/some-key"},
                 "OnDemandThroughput":{"MaxReadRequestUnits":10,"MaxWriteRequestUnits":10},
                 "WarmThroughput":{"ReadUnitsPerSecond":13000,"WriteUnitsPerSecond":5000},
                 "TableClass":"STANDARD_INFREQUENT_ACCESS","DeletionProtectionEnabled":true}""");

        assertThat(table().toString())
                .contains(
                        "SSEDescription={Status=ENABLED, SSEType=KMS,"
                                + " KMSMasterKeyArn=arn:aws:kms:us-east-1:000000000000:key/some-key}",
                        "OnDemandThroughput={MaxReadRequestUnits=10, MaxWriteRequestUnits=10}",
                        "WarmThroughput={ReadUnitsPerSecond=13000, WriteUnitsPerSecond=5000, Status=ACTIVE}",
                        "OnDemandThroughput={MaxReadRequestUnits=20}",
                        "WarmThroughput={ReadUnitsPerSecond=14000, WriteUnitsPerSecond=5000, Status=ACTIVE}",
                        "TableClassSummary={TableClass=STANDARD_INFREQUENT_ACCESS}",
                        "DeletionProtectionEnabled=true");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> table() throws Exception {
        return (Map<String, Object>) server.done("DescribeTable", TABLE).get("Table");
    }

    @SuppressWarnings("unchecked")
    private List<Object> tags(String arn) throws Exception {
        return (List<Object>) server.done("ListTagsOfResource", "{\"ResourceArn\":\"" + arn + "\"}")
                .get("Tags");
    }
}
