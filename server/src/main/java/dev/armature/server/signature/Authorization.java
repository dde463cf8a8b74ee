package dev.armature.server.signature;

import dev.armature.server.protocol.ProtocolException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the header {@code Authorization} says.
 *
 * @param accessKey whose signature it is
 * @param date the day that the key was made for, {@code 20261123}
 * @param region the region that the key was made for
 * @param service the service that the key was made for
 * @param signedHeaders the names of the headers that are signed, as they are given
 * @param signature in lower-case hexadecimal
 */
record Authorization(
        String accessKey, String date, String region, String service, List<String> signedHeaders, String signature) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String TERMINATOR = "aws4_request";

    Authorization {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /**
     * Reads the header.
     *
     * @param isDated whether the request says when it was signed, which is missed together with parts of the header
     * @throws ProtocolException if something is missing or not understood
     */
    static Authorization parse(String header, boolean isDated) {
        if (!header.startsWith(ALGORITHM + " ")) {
            throw ProtocolException.incompleteSignature(
                    "Unsupported AWS 'algorithm', the server verifies " + ALGORITHM + ". Authorization=" + header);
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(ALGORITHM.length()).split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        requireComplete(parts, isDated, header);
        String credential = parts.getOrDefault("Credential", "");
        String[] scope = credential.split("/", -1);
        if (scope.length != 5 || !scope[4].equals(TERMINATOR)) {
            throw ProtocolException.incompleteSignature("Credential must have exactly 5 slash-delimited elements, e.g."
                    + " keyid/date/region/service/term, got '" + credential + "'");
        }
        return new Authorization(
                scope[0],
                scope[1],
                scope[2],
                scope[3],
                List.of(parts.getOrDefault("SignedHeaders", "").split(";", -1)),
                parts.getOrDefault("Signature", ""));
    }

    /** Refuses a signature with all that it lacks. */
    private static void requireComplete(Map<String, String> parts, boolean isDated, String header) {
        StringBuilder missing = new StringBuilder();
        for (String name : List.of("Credential", "Signature", "SignedHeaders")) {
            if (parts.getOrDefault(name, "").isEmpty()) {
                missing.append("Authorization header requires '").append(name).append("' parameter. ");
            }
        }
        if (!isDated) {
            missing.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        }
        if (!missing.isEmpty()) {
            throw ProtocolException.incompleteSignature(missing + "Authorization=" + header);
        }
    }

    /** Returns what the key is made for, as it is signed. */
    String scope() {
        return date + "/" + region + "/" + service + "/" + TERMINATOR;
    }

    /** Returns the steps by which the key is made from the secret. */
    List<String> keySteps() {
        return List.of(date, region, service, TERMINATOR);
    }
}
