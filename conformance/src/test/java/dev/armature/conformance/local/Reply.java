package dev.armature.conformance.local;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * What a server answers.
 *
 * @param status the HTTP status
 * @param error the error's name without its namespace; empty for an answer
 * @param message the error's text; empty where it has none
 * @param body the other members
 */
record Reply(int status, String error, String message, Map<String, JsonNode> body) {
    /** Reads a body, which may be none of the protocol's. */
    static Reply of(int status, byte[] body) {
        Map<String, JsonNode> members =
                new LinkedHashMap<>(JsonNode.parser().parse(body).asObject());
        String type = text(members.remove("__type"));
        String lower = text(members.remove("message"));
        String upper = text(members.remove("Message"));
        return new Reply(status, type.substring(type.indexOf('#') + 1), lower + upper, members);
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? "" : node.asString();
    }

    boolean isAnswer() {
        return status == 200;
    }

    /** Returns it in one line, as {@code differences.txt} has it. */
    @Override
    public String toString() {
        return status + (isAnswer() ? "" : " " + error + ": " + message) + (body.isEmpty() ? "" : " " + body);
    }
}
