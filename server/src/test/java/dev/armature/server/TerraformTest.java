package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Terraform's provider for AWS against the server. It waits half a minute for each change of encryption, whatever the
 * server answers; so that nothing else waits with it, the tests run at the same time.
 */
@Execution(ExecutionMode.CONCURRENT)
final class TerraformTest {
    @TempDir
    private Path directory;

    private final ManualClock clock = EngineClock.manual(Instant.parse("2030-01-01T00:00:00Z"));
    private RunningServer server;

    @BeforeAll
    static void requireProvider() throws Exception {
        TerraformWorkspace.requireProvider();
    }

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer(Engine.open(EngineOptions.defaults().withClock(clock)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void makesChangesImportsAndDestroysTables() throws Exception {
        TerraformWorkspace workspace = workspace("made");

        workspace.configure("lifecycle/first/tables.tf", "lifecycle/first/items.tf");
        assertThat(workspace.apply()).contains("Apply complete! Resources: 13 added, 0 changed, 0 destroyed.");
        workspace.requireNoChanges();
        requireOutputs(workspace);

        // Within the hour, a table's time to live does not change again.
        clock.advance(Duration.ofHours(1));
        workspace.configure("lifecycle/then/tables.tf", "lifecycle/then/items.tf");
        assertThat(workspace.apply()).contains("Apply complete! Resources: 3 added, 9 changed, 3 destroyed.");
        workspace.requireNoChanges();
        assertThat(server.done("Scan", "{\"TableName\":\"Songs\"}").toString())
                .contains("Count=3", "title={S=Call Me Today}", "plays={N=2}", "title={S=After}")
                .doesNotContain("goes away", "Before");

        TerraformWorkspace imported = workspace("imported");
        imported.configure("lifecycle/then/tables.tf", "lifecycle/imports.tf");
        assertThat(imported.apply())
                .contains("Apply complete! Resources: 9 imported, 0 added, 0 changed, 0 destroyed.");
        assertThat(imported.destroy()).contains("Destroy complete! Resources: 9 destroyed.");
        assertThat(server.done("ListTables", "{}")).isEqualTo(Map.of("TableNames", List.of()));
    }

    /** What data sources and the tables themselves say. */
    private static void requireOutputs(TerraformWorkspace workspace) throws Exception {
        assertThat(workspace.output("names"))
                .isEqualTo(List.of("Accounts", "Orders", "Quotas", "Readings", "Sessions", "Songs", "Teams", "Visits"));
        assertThat(workspace.output("stream"))
                .isEqualTo(List.of(
                        "arn:aws:dynamodb:us-east-1:000000000000:table/Readings/stream/2030-01-01T00:00:00.000",
                        "2030-01-01T00:00:00.000"));
        assertThat(workspace.output("kept").toString())
                .contains("years={NS=[", "cover={B=aGVsbG8=}", "tracks={L=[{S=one}, {N=2}, {L=[]}]}", "city={S=Åre}");
        assertThat(workspace.output("orders").toString())
                .contains("hash_key=customer, id=Orders", "non_key_attributes=[currency, state]", "read_capacity=5");
    }

    @Test
    void changesEncryption() throws Exception {
        TerraformWorkspace workspace = workspace("encrypted");

        workspace.configure("encryption/first.tf");
        assertThat(workspace.apply()).contains("Apply complete! Resources: 3 added, 0 changed, 0 destroyed.");
        workspace.configure("encryption/then.tf");
        assertThat(workspace.apply()).contains("Apply complete! Resources: 0 added, 3 changed, 0 destroyed.");
        workspace.requireNoChanges();
    }

    /** What the service would refuse, and what is not there. */
    @Test
    void tellsWhatIsRefused() throws Exception {
        for (String table : List.of("Off", "Renamed", "Protected")) {
            server.done("CreateTable", """
                    {"TableName":"%s","BillingMode":"PAY_PER_REQUEST","DeletionProtectionEnabled":%s,
                     "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],
                     "KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]}""".formatted(table, table.equals("Protected")));
            server.done("UpdateTimeToLive", """
                    {"TableName":"%s","TimeToLiveSpecification":{"AttributeName":"expires","Enabled":true}}""".formatted(table));
        }
        TerraformWorkspace workspace = workspace("refused");
        workspace.configure("refused.tf");

        Tools.Outcome outcome = workspace.tryApply();

        assertThat(outcome.exitCode()).isOne();
        assertThat(outcome.output().replaceAll("\\s+", " ").split("Error: "))
                .satisfiesOnlyOnce(names("ValidationException: Time to live has been modified multiple times"))
                .satisfiesOnlyOnce(names("ValidationException: TimeToLive is active on a different AttributeName"))
                .satisfiesOnlyOnce(
                        names("ValidationException: Resource cannot be deleted as it is currently protected"))
                .satisfiesOnlyOnce(names("ResourceInUseException: Table already exists: Renamed"))
                .satisfiesOnlyOnce(
                        names("ValidationException: One or more parameter values were invalid: Type mismatch"))
                .satisfiesOnlyOnce(names("ReplicaUpdates is not supported: there are no replicas"))
                .satisfiesOnlyOnce(lacks("RestoreTableToPointInTime"))
                .satisfiesOnlyOnce(lacks("ImportTable"))
                .satisfiesOnlyOnce(lacks("CreateGlobalTable"))
                .satisfiesOnlyOnce(lacks("UpdateContributorInsights"))
                .satisfiesOnlyOnce(lacks("EnableKinesisStreamingDestination"))
                .satisfiesOnlyOnce(lacks("PutResourcePolicy"))
                .satisfiesOnlyOnce(lacks("ExportTableToPointInTime"))
                .hasSize(1 + 13);
    }

    private static ThrowingConsumer<String> names(String text) {
        return error -> assertThat(error).contains(text);
    }

    private static ThrowingConsumer<String> lacks(String operation) {
        return error -> assertThat(error)
                .contains("operation error DynamoDB: " + operation + ",", "api error UnknownOperationException");
    }

    private TerraformWorkspace workspace(String name) throws Exception {
        return TerraformWorkspace.create(directory.resolve(name), server.endpoint());
    }
}
