package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools of other languages against the server, where they are installed. */
final class OtherToolsTest {
    private static final int TIMEOUT_SECONDS = 120;

    private RunningServer server;

    /** What a tool printed, and its exit code. */
    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Outcome run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "AWS_ACCESS_KEY_ID", "key",
                        "AWS_SECRET_ACCESS_KEY", "secret",
                        "AWS_DEFAULT_REGION", "eu-west-1",
                        "AWS_PAGER", "",
                        "AWS_EC2_METADATA_DISABLED", "true"));
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Skips the test, and says why, unless the command works. */
    private static void requireTool(String what, String... command) throws InterruptedException {
        boolean works;
        try {
            works = run(List.of(command)).exitCode() == 0;
        } catch (IOException e) {
            works = false;
        }
        if (!works) {
            System.out.println("Skipped: the test with " + what + ", which is not installed here.");
        }
        Assumptions.assumeTrue(works, what + " is not installed");
    }

    @Test
    void boto3UsesTheServer() throws Exception {
        requireTool("boto3", "python3", "-c", "import boto3");

        Outcome outcome = run(
                List.of("python3", resource("boto3_music.py"), server.endpoint().toString()));

        assertThat(outcome.output()).isEqualToIgnoringNewLines("done");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void boto3FollowsAStream() throws Exception {
        requireTool("boto3", "python3", "-c", "import boto3");

        Outcome outcome = run(List.of(
                "python3", resource("boto3_streams.py"), server.endpoint().toString()));

        assertThat(outcome.output()).isEqualToIgnoringNewLines("done");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void boto3UsesPartiql() throws Exception {
        requireTool("boto3", "python3", "-c", "import boto3");

        Outcome outcome = run(List.of(
                "python3", resource("boto3_partiql.py"), server.endpoint().toString()));

        assertThat(outcome.output()).isEqualToIgnoringNewLines("done");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void awsCommandLineReadsAStream() throws Exception {
        requireTool("the AWS command line", "aws", "--version");
        aws(
                "create-table",
                "--table-name",
                "Music",
                "--attribute-definitions",
                "AttributeName=Artist,AttributeType=S",
                "--key-schema",
                "AttributeName=Artist,KeyType=HASH",
                "--billing-mode",
                "PAY_PER_REQUEST",
                "--stream-specification",
                "StreamEnabled=true,StreamViewType=NEW_IMAGE");
        aws("put-item", "--table-name", "Music", "--item", "{\"Artist\":{\"S\":\"No One You Know\"}}");

        String arn = awsStreams("list-streams", "--query", "Streams[0].StreamArn");
        String shard =
                awsStreams("describe-stream", "--stream-arn", arn, "--query", "StreamDescription.Shards[0].ShardId");
        String iterator = awsStreams(
                "get-shard-iterator",
                "--stream-arn",
                arn,
                "--shard-id",
                shard,
                "--shard-iterator-type",
                "TRIM_HORIZON",
                "--query",
                "ShardIterator");

        assertThat(awsStreams("get-records", "--shard-iterator", iterator, "--query", "Records[0].eventName"))
                .isEqualTo("INSERT");
    }

    @Test
    void awsCommandLineUsesTheServer() throws Exception {
        requireTool("the AWS command line", "aws", "--version");

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
                .contains("\"TableName\": \"Music\"", "\"ReadCapacityUnits\": 10");
        assertThat(aws("describe-table", "--table-name", "Music")).contains("\"TableStatus\": \"ACTIVE\"");
        assertThat(aws(
                        "put-item",
                        "--table-name",
                        "Music",
                        "--item",
                        "{\"Artist\":{\"S\":\"No One You Know\"},\"SongTitle\":{\"S\":\"Call Me Today\"},"
                                + "\"Awards\":{\"N\":\"1\"}}",
                        "--return-consumed-capacity",
                        "TOTAL"))
                .contains("\"CapacityUnits\": 1.0");
        assertThat(aws("scan", "--table-name", "Music")).contains("\"Call Me Today\"", "\"ScannedCount\": 1");
        assertThat(aws(
                        "execute-statement",
                        "--statement",
                        "SELECT * FROM Music WHERE Artist = ? AND Awards >= 1",
                        "--parameters",
                        "[{\"S\":\"No One You Know\"}]"))
                .contains("\"Call Me Today\"");
        assertThat(aws(
                        "batch-execute-statement",
                        "--statements",
                        "[{\"Statement\":\"DELETE FROM Music WHERE Artist='No One You Know' AND SongTitle='None'\"}]"))
                .contains("\"TableName\": \"Music\"");
        assertThat(aws(
                        "execute-transaction",
                        "--transact-statements",
                        "[{\"Statement\":\"SELECT Awards FROM Music WHERE Artist='No One You Know' AND"
                                + " SongTitle='Call Me Today'\"}]"))
                .contains("\"N\": \"1\"");
    }

    private String aws(String... arguments) throws Exception {
        return aws("dynamodb", List.of(arguments));
    }

    private String awsStreams(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--output", "text"));
        all.addAll(List.of(arguments));
        return aws("dynamodbstreams", all).strip();
    }

    private String aws(String service, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("aws", "--endpoint-url", server.endpoint().toString(), service));
        command.addAll(arguments);
        Outcome outcome = run(command);
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output();
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(OtherToolsTest.class.getResource(name).toURI()).toString();
    }
}
