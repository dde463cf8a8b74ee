package dev.armature.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.server.http.HttpLimits;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

final class ConnectionLimitTest {
    private static final byte[] HEALTH = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII);

    @Test
    void closesConnectionsBeyondTheLimit() throws Exception {
        ServerOptions options = ServerOptions.defaults().withPort(0).withLimits(new HttpLimits(1, 1024, 1024, 60));
        try (Engine engine = Engine.inMemory();
                DynamoServer server = DynamoServer.start(engine.client(), options);
                Socket first = connect(server)) {
            assertThat(isAnswered(first)).isTrue();

            try (Socket second = connect(server)) {
                assertThat(isAnswered(second)).isFalse();
            }
            assertThat(isAnswered(first)).as("the first is kept alive").isTrue();
        }
    }

    private static Socket connect(DynamoServer server) throws IOException {
        return new Socket(server.endpoint().getHost(), server.endpoint().getPort());
    }

    /** Asks for health, and reads the whole answer, so that the next one begins at its first byte. */
    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(HEALTH);
            String answer = "";
            while (!answer.endsWith("amazonaws.com ")) {
                byte[] next = socket.getInputStream().readNBytes(1);
                if (next.length == 0) {
                    return false;
                }
                answer += new String(next, US_ASCII);
            }
            return answer.startsWith("HTTP/1.1 200 OK");
        } catch (SocketException closed) {
            return false;
        }
    }
}
