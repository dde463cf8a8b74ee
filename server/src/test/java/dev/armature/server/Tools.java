package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs tools of other languages, where they are installed. */
final class Tools {
    private static final int TIMEOUT_SECONDS = 120;

    /** What a tool printed, and its exit code. */
    record Outcome(int exitCode, String output) {}

    private Tools() {}

    /** Runs a command in a directory, with credentials and an endpoint in its environment. */
    static Outcome run(Path directory, URI endpoint, List<String> command) throws IOException, InterruptedException {
        return run(directory, endpoint, Map.of(), command);
    }

    /** Runs a command in a directory, with more in its environment. */
    static Outcome run(Path directory, URI endpoint, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "AWS_ACCESS_KEY_ID", "key",
                        "AWS_SECRET_ACCESS_KEY", "secret",
                        "AWS_DEFAULT_REGION", "eu-west-1",
                        "AWS_ENDPOINT_URL", endpoint.toString(),
                        "AWS_PAGER", "",
                        "NODE_NO_WARNINGS", "1",
                        "AWS_EC2_METADATA_DISABLED", "true"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Runs a command here. */
    static Outcome run(URI endpoint, List<String> command) throws IOException, InterruptedException {
        return run(Path.of("").toAbsolutePath(), endpoint, command);
    }

    /** Skips the test, and says why, unless the command works. */
    static void require(String what, String... command) throws InterruptedException {
        boolean works;
        try {
            works = run(URI.create("http://127.0.0.1:1"), List.of(command)).exitCode() == 0;
        } catch (IOException e) {
            works = false;
        }
        requireThat(works, what + ", which is not installed here");
    }

    /** Skips the test, and says why, unless it can be done. */
    static void requireThat(boolean works, String why) {
        if (!works) {
            System.out.println("Skipped: the test with " + why + ".");
        }
        Assumptions.assumeTrue(works, why);
    }

    /** Returns where a resource of these tests lies. */
    static Path resource(String name) {
        try {
            return Path.of(Tools.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
