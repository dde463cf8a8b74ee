package dev.armature.benchmarks.serving;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept alive: one request, one answer. For one thread. */
public final class Connection implements AutoCloseable {
    private static final String HEAD = """
            POST / HTTP/1.1\r
            Host: 127.0.0.1:8000\r
            Content-Type: application/x-amz-json-1.0\r
            X-Amz-Target: DynamoDB_20120810.%s\r
            X-Amz-Date: 20260101T000000Z\r
            Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, \
            SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=0\r
            Content-Length: %d\r
            \r
            """;

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;
    private final StringBuilder line = new StringBuilder();

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Returns a request as it is sent. */
    public static byte[] request(String operation, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (HEAD.formatted(operation, bytes.length) + body).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Sends a request and passes by its answer, to the last byte.
     *
     * @throws IllegalStateException if the answer is not 200
     */
    public void call(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        boolean isAnswered = readLine().startsWith("HTTP/1.1 200");
        int length = 0;
        boolean isChunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
            isChunked |= lower.equals(CHUNKED);
        }
        if (!isAnswered) {
            throw new IllegalStateException(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        if (isChunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
    }

    private void skipChunks() throws IOException {
        int size = Integer.parseInt(readLine(), 16);
        while (size > 0) {
            in.skipNBytes(size + 2L); // The end of the line belongs to no chunk.
            size = Integer.parseInt(readLine(), 16);
        }
        readLine();
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
