package dev.armature.server.signature;

import dev.armature.server.http.HttpQuestion;
import dev.armature.server.protocol.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies the signatures of requests. A signature in the query of a URL is not taken, and neither is that of a
 * compressed request: it covers bytes that are gone when the request is looked at.
 */
public final class SignatureCheck {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration MAX_SKEW = Duration.ofMinutes(5);

    private final Credentials credentials;
    private final Clock clock;

    /** Creates a check against {@code credentials}, in the time of {@code clock}. */
    public SignatureCheck(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Checks who sent a request.
     *
     * @throws ProtocolException if the request is not signed, by somebody unknown, with another key, or at another time
     */
    public void verify(HttpQuestion question) {
        String timestamp = question.header("X-Amz-Date").orElse("");
        Authorization authorization = Authorization.parse(
                question.header("Authorization").orElseThrow(ProtocolException::missingAuthenticationToken),
                !timestamp.isEmpty());
        if (!authorization.service().equals("dynamodb")) {
            throw ProtocolException.invalidSignature("Credential should be scoped to correct service: 'dynamodb'.");
        }
        requireSigned(authorization, "host");
        requireSigned(authorization, "x-amz-target");
        requireTime(authorization, timestamp);
        String secret =
                credentials.secret(authorization.accessKey()).orElseThrow(ProtocolException::unrecognizedClient);
        byte[] expected = hmac(key(secret, authorization), textToSign(question, authorization, timestamp));
        byte[] given = authorization.signature().getBytes(StandardCharsets.US_ASCII);
        byte[] hex = HexFormat.of().formatHex(expected).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(hex, given)) {
            throw ProtocolException.invalidSignature("The request signature we calculated does not match the signature"
                    + " you provided. Check your AWS Secret Access Key and signing method. Consult the service"
                    + " documentation for details.");
        }
    }

    private static void requireSigned(Authorization authorization, String header) {
        if (!authorization.signedHeaders().contains(header)) {
            throw ProtocolException.invalidSignature(
                    "'" + header + "' must be a 'SignedHeader' in the AWS Authorization.");
        }
    }

    private void requireTime(Authorization authorization, String timestamp) {
        Instant signed;
        try {
            signed = TIMESTAMP.parse(timestamp, Instant::from);
        } catch (DateTimeException e) {
            throw ProtocolException.incompleteSignature(
                    "Date must be in ISO-8601 'basic format'. Got '" + timestamp + "'.");
        }
        if (!timestamp.startsWith(authorization.date())) {
            throw ProtocolException.invalidSignature("Date in Credential scope does not match YYYYMMDD from ISO-8601"
                    + " version of date from HTTP: '" + authorization.date() + "' != '" + timestamp.substring(0, 8)
                    + "', from '" + timestamp + "'.");
        }
        Instant now = clock.instant();
        if (signed.isBefore(now.minus(MAX_SKEW))) {
            throw ProtocolException.invalidSignature("Signature expired: " + timestamp + " is now earlier than "
                    + TIMESTAMP.format(now.minus(MAX_SKEW)) + " (" + TIMESTAMP.format(now) + " - 5 min.)");
        }
        if (signed.isAfter(now.plus(MAX_SKEW))) {
            throw ProtocolException.invalidSignature("Signature not yet current: " + timestamp + " is still later than "
                    + TIMESTAMP.format(now.plus(MAX_SKEW)) + " (" + TIMESTAMP.format(now) + " + 5 min.)");
        }
    }

    private static String textToSign(HttpQuestion question, Authorization authorization, String timestamp) {
        return String.join(
                "\n",
                Authorization.ALGORITHM,
                timestamp,
                authorization.scope(),
                sha256(canonical(question, authorization).getBytes(StandardCharsets.UTF_8)));
    }

    private static String canonical(HttpQuestion question, Authorization authorization) {
        int query = question.target().indexOf('?');
        String headers = authorization.signedHeaders().stream()
                .map(name -> name + ":" + canonicalValue(question.header(name).orElse("")) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                question.method(),
                query < 0 ? question.target() : question.target().substring(0, query),
                query < 0 ? "" : canonicalQuery(question.target().substring(query + 1)),
                headers,
                String.join(";", authorization.signedHeaders()),
                sha256(question.body()));
    }

    private static String canonicalValue(String value) {
        return value.strip().replaceAll(" +", " ");
    }

    private static String canonicalQuery(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.contains("=") ? parameter : parameter + "=")
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static byte[] key(String secret, Authorization authorization) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String step : authorization.keySteps()) {
            key = hmac(key, step);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
