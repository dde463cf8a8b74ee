package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The program as a process of its own. */
final class MainTest {
    @Test
    void servesUntilItIsToldToStop() throws Exception {
        Process process = ServerProcess.run(Redirect.INHERIT, "--port", "0");
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            assertThat(ready).startsWith("Armature is ready at http://127.0.0.1:");

            URI endpoint = URI.create(ready.substring(ready.indexOf("http")));
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(endpoint).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            process.toHandle().destroy();

            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(output.readLine()).as("nothing but the ready line").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void explainsItself() throws Exception {
        Process process = ServerProcess.run(Redirect.PIPE, "--nonsense");

        String output = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(output).startsWith("Unknown option: --nonsense").contains("--port PORT");
    }
}
