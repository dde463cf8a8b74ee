package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools of other languages against the program as a process of its own, where they are installed. */
final class OtherToolsTest {
    private ServerProcess server;

    @BeforeEach
    void start() throws Exception {
        server = ServerProcess.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void boto3UsesTheServer() throws Exception {
        requireDone("boto3_music.py", server.endpoint().toString());
    }

    @Test
    void boto3DoesWhatThePrimerTeaches() throws Exception {
        requireDone("boto3_users.py");
    }

    private void requireDone(String script, String... arguments) throws Exception {
        Tools.require("boto3", "python3", "-c", "import boto3");
        List<String> command =
                new ArrayList<>(List.of("python3", Tools.resource(script).toString()));
        command.addAll(List.of(arguments));

        Tools.Outcome outcome = Tools.run(server.endpoint(), command);

        assertThat(outcome.output()).isEqualToIgnoringNewLines("done");
        assertThat(outcome.exitCode()).isZero();
    }

    /** The packages are installed as the lock file has them, from the registry that this machine uses, or not at all. */
    @Test
    void javaScriptUsesTheServer(@TempDir Path directory) throws Exception {
        Tools.require("the AWS SDK for JavaScript", "node", "--version");
        for (String file : List.of("package.json", "package-lock.json", "users.mjs")) {
            Files.copy(Tools.resource("javascript/" + file), directory.resolve(file));
        }
        Tools.Outcome installed = Tools.run(
                directory,
                server.endpoint(),
                List.of(
                        "npm",
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "--fetch-retries=0",
                        "--fetch-timeout=20000"));
        Tools.requireThat(installed.exitCode() == 0, "the AWS SDK for JavaScript, whose packages npm cannot get here");

        Tools.Outcome outcome = Tools.run(
                directory,
                server.endpoint(),
                List.of("node", "users.mjs", server.endpoint().toString()));

        assertThat(outcome.output()).isEqualToIgnoringNewLines("done");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void awsCommandLineDoesWhatThePrimerTeaches() throws Exception {
        Tools.require("the AWS command line", "aws", "--version");

        assertThat(aws(
                        "create-table",
                        "--table-name",
                        "Music",
                        "--attribute-definitions",
                        "AttributeName=Artist,AttributeType=S",
                        "AttributeName=SongTitle,AttributeType=S",
                        "--key-schema",
                        "AttributeName=Artist,KeyType=HASH",
                        "AttributeName=SongTitle,KeyType=RANGE",
                        "--provisioned-throughput",
                        "ReadCapacityUnits=10,WriteCapacityUnits=5"))
                .contains(
                        "\"TableName\": \"Music\"",
                        "\"AttributeName\": \"Artist\",",
                        "\"KeyType\": \"RANGE\"",
                        "\"CreationDateTime\": ",
                        "\"NumberOfDecreasesToday\": 0",
                        "\"ReadCapacityUnits\": 10",
                        "\"WriteCapacityUnits\": 5",
                        "\"TableSizeBytes\": 0",
                        "\"ItemCount\": 0",
                        ":table/Music\"");
        assertThat(aws("describe-table", "--table-name", "Music")).contains("\"TableStatus\": \"ACTIVE\"");
        assertThat(aws("describe-table", "--table-name", "Music", "--query", "Table.TableStatus"))
                .isEqualToIgnoringNewLines("\"ACTIVE\"");
        assertThat(aws(
                        "put-item",
                        "--table-name",
                        "Music",
                        "--item",
                        "{\"Artist\": {\"S\": \"No One You Know\"}, \"SongTitle\": {\"S\": \"Call Me Today\"},"
                                + " \"AlbumTitle\": {\"S\": \"Somewhat Famous\"}, \"Awards\": {\"N\": \"1\"}}",
                        "--return-consumed-capacity",
                        "TOTAL"))
                .contains("\"TableName\": \"Music\"", "\"CapacityUnits\": 1.0");
        assertThat(aws("scan", "--table-name", "Music"))
                .contains(
                        "\"S\": \"No One You Know\"",
                        "\"S\": \"Call Me Today\"",
                        "\"S\": \"Somewhat Famous\"",
                        "\"N\": \"1\"",
                        "\"Count\": 1",
                        "\"ScannedCount\": 1",
                        "\"ConsumedCapacity\": null");
    }

    private String aws(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("aws", "dynamodb"));
        command.addAll(List.of(arguments));
        Tools.Outcome outcome = Tools.run(server.endpoint(), command);
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output();
    }
}
