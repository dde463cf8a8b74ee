package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.SeededRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bytes that are nearly a request, or none at all: each is answered or hung up on, and others are served afterwards. */
final class HttpFuzzTest {
    private static final Duration HALF = Duration.ofMillis(Long.getLong("fuzz.millis", 3_000) / 2);
    private static final long MOST_GROWTH_BYTES = 16 << 20;
    /** Waits for no answer to what is not yet a whole request. */
    private static final int PATIENCE_MILLIS = 50;
    /** After which a server that has all of a request has failed. */
    private static final int WHOLE_REQUEST_MILLIS = 10_000;

    private static final Set<Integer> STATUSES = Set.of(200, 400, 404, 413, 414, 431, 417);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final Pattern ERROR = Pattern.compile("^\\{\"__type\":\"[^\"#]*#([^\"]*)\"");
    private static final Set<String> ERRORS = errors();

    private static Set<String> errors() {
        Set<String> errors = new TreeSet<>(Set.of(
                "MissingAuthenticationTokenException",
                "SerializationException",
                "UnknownOperationException",
                "ValidationException"));
        errors.addAll(ApiModel.get().errors());
        return errors;
    }

    private static final List<String> PIECES = List.of(
            "\r\n",
            "\r\n\r\n",
            "\n",
            " ",
            ":",
            "\u0000",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\u12",
            "1e999",
            "-",
            "true",
            "null",
            "{\"S\":\"a\"}",
            "Content-Length: 99999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Expect: 100-continue\r\n",
            "Accept-Encoding: gzip;q=x\r\n",
            "X-Amz-Target: \r\n",
            "PUT ",
            "HTTP/9.9",
            "ÿþ",
            "x".repeat(9000));
    private static final List<String> BODIES = List.of(
            "{\"TableName\":\"Music\",\"Item\":{\"pk\":{\"S\":\"a\"},\"n\":{\"N\":\"1\"},\"l\":{\"L\":[{\"BOOL\":true},{\"B\":\"AA==\"}]}}}",
            "{\"Statement\":\"SELECT * FROM Music WHERE pk = ?\",\"Parameters\":[{\"S\":\"a\"}],\"Limit\":1}",
            "{\"RequestItems\":{\"Music\":{\"Keys\":[{\"pk\":{\"S\":\"a\"}}]}}}");
    private static final List<String> OPERATIONS =
            List.of("PutItem", "ExecuteStatement", "BatchGetItem", "Query", "UpdateTable", "Nothing");

    private final Set<String> seen = new TreeSet<>();

    @Test
    void answersOrHangsUp() throws Exception {
        try (RunningServer server = new RunningServer()) {
            server.done("CreateTable", """
                    {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                     "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
                     "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}""");
            SeededRun.with(random -> {
                fuzz(server, random);
                long afterHalf = usedBytes();
                fuzz(server, random);
                assertThat(usedBytes()).isLessThan(afterHalf + MOST_GROWTH_BYTES);
            });
            assertThat(seen).contains("SerializationException", "ValidationException");
            assertThat(server.call("ListTables", "{}").status()).isEqualTo(200);
        }
    }

    private void fuzz(RunningServer server, Random random) {
        long end = System.nanoTime() + HALF.toNanos();
        while (System.nanoTime() < end) {
            boolean isFramed = random.nextBoolean();
            byte[] request = isFramed ? framed(random) : mutated(random, framed(random));
            try {
                check(server, request, isFramed);
            } catch (IOException | AssertionError e) {
                throw new AssertionError("Shown by " + new String(request, StandardCharsets.ISO_8859_1), e);
            }
        }
    }

    /** What is reachable: connections and requests that are over hold nothing. */
    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void check(RunningServer server, byte[] request, boolean isFramed) throws IOException {
        try (Socket socket =
                new Socket(server.endpoint().getHost(), server.endpoint().getPort())) {
            socket.setSoTimeout(isFramed ? WHOLE_REQUEST_MILLIS : PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            String head = head(socket.getInputStream());
            if (isFramed || !head.isEmpty()) {
                assertThat(head).startsWith("HTTP/1.1 ");
                int status = Integer.parseInt(head.substring(9, 12));
                if (status == 100) {
                    // An interim answer, to who asked for one before going on.
                    assertThat(new String(request, StandardCharsets.ISO_8859_1)).contains("100-continue");
                } else {
                    assertThat(status).isIn(STATUSES);
                    checkError(head, socket.getInputStream());
                }
            }
        } catch (SocketTimeoutException waits) {
            if (isFramed) {
                throw waits;
            }
        } catch (java.net.SocketException hungUp) {
            assertThat(isFramed).as("A whole request was hung up on").isFalse();
        }
    }

    /** Checks that an error is one of the API's, or of the framework around it. */
    private void checkError(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        String body = length.find()
                ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : "";
        Matcher error = ERROR.matcher(body);
        if (error.find()) {
            assertThat(error.group(1)).isIn(ERRORS);
            seen.add(error.group(1));
        }
    }

    /** Reads the status line and the headers; empty where there is no answer. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    /** Returns a request that is one for HTTP, whatever is in its body. */
    private static byte[] framed(Random random) {
        byte[] body = any(random, BODIES).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) != 0) {
            body = mutated(random, body);
        }
        String head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.0\r\n"
                + "X-Amz-Target: DynamoDB_20120810." + any(random, OPERATIONS) + "\r\nAuthorization: any\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    private static byte[] mutated(Random random, byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, any(random, PIECES));
                case 2 -> text.insert(at, text.substring(at, to));
                default -> text.replace(at, to, String.valueOf((char) random.nextInt(256)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
