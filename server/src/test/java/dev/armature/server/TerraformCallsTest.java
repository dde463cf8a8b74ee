package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Terraform's {@code aws_dynamodb_table} reads in newer versions than {@link TerraformTest} may find. */
final class TerraformCallsTest {
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
    void isAnsweredAsItWasAsked() throws Exception {
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

        assertThat(server.done("DescribeTable", "{\"TableName\":\"Music\"}")
                        .get("Table")
                        .toString())
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
}
