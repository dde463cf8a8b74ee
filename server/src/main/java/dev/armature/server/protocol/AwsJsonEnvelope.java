package dev.armature.server.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** What lies around the bodies of the protocol AWS JSON 1.0: content types, request ids, checksums. */
public final class AwsJsonEnvelope {
    /** The content type of requests and answers. */
    public static final String CONTENT_TYPE = "application/x-amz-json-1.0";

    private static final char[] REQUEST_ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".toCharArray();
    private static final int REQUEST_ID_LENGTH = 52;
    /** Up to this size compression costs more than it saves. */
    private static final int UNCOMPRESSED_BYTES = 4096;

    private AwsJsonEnvelope() {}

    /** Returns whether a content type is one of those that the protocol is spoken in. */
    public static boolean isSpoken(Optional<String> contentType) {
        if (contentType.isEmpty()) {
            return false;
        }
        String type = contentType.get();
        int parameters = type.indexOf(';');
        String plain = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return plain.equalsIgnoreCase(CONTENT_TYPE) || plain.equalsIgnoreCase("application/json");
    }

    /** An answer's body as it is sent, and the headers that describe it. */
    @SuppressWarnings("ArrayRecordComponent") // Handed over as they are, and never compared.
    public record Sealed(Map<String, String> headers, byte[] body) {}

    /**
     * Returns a body with its headers, compressed if it is large and the client takes that.
     *
     * @param acceptEncoding the request's header of that name
     */
    public static Sealed seal(byte[] body, String contentType, Optional<String> acceptEncoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] sent = body;
        if (body.length > UNCOMPRESSED_BYTES && takesGzip(acceptEncoding)) {
            sent = gzip(body);
            headers.put("Content-Encoding", "gzip");
        }
        headers.put("Content-Type", contentType);
        headers.put("x-amzn-RequestId", newRequestId());
        headers.put("x-amz-crc32", checksum(sent));
        return new Sealed(headers, sent);
    }

    /** Returns a new request id: 52 letters and digits. */
    public static String newRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        char[] id = new char[REQUEST_ID_LENGTH];
        for (int i = 0; i < id.length; i++) {
            id[i] = REQUEST_ID_LETTERS[random.nextInt(REQUEST_ID_LETTERS.length)];
        }
        return new String(id);
    }

    /** Clients check the bytes as they arrive, so the checksum is one of the compressed body. */
    private static String checksum(byte[] sent) {
        CRC32 checksum = new CRC32();
        checksum.update(sent);
        return Long.toString(checksum.getValue());
    }

    private static boolean takesGzip(Optional<String> acceptEncoding) {
        if (acceptEncoding.isEmpty()) {
            return false;
        }
        for (String encoding : acceptEncoding.get().toLowerCase(Locale.ROOT).split(",", -1)) {
            String plain = encoding.replace(" ", "");
            if (plain.equals("gzip") || (plain.startsWith("gzip;") && !plain.endsWith(";q=0"))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
