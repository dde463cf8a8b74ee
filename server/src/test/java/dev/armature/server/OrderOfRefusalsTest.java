package dev.armature.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Requests with several faults, and which of them the answer names; {@code several-faults.txt} lists them by rule. */
final class OrderOfRefusalsTest {
    private static final Pattern TIMES = Pattern.compile("<([^<>]+?)\\*(\\d+)>");

    @Test
    void namesTheFaultThatTheServiceSeesFirst() throws Exception {
        try (RunningServer server = new RunningServer()) {
            server.done("CreateTable", """
                    {"TableName":"Things","BillingMode":"PAY_PER_REQUEST",
                     "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},
                       {"AttributeName":"sk","AttributeType":"N"},{"AttributeName":"colour","AttributeType":"S"}],
                     "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}],
                     "GlobalSecondaryIndexes":[{"IndexName":"byColour","Projection":{"ProjectionType":"KEYS_ONLY"},
                       "KeySchema":[{"AttributeName":"colour","KeyType":"HASH"}]}]}""");
            server.done("PutItem", """
                    {"TableName":"Things","Item":{"pk":{"S":"here"},"sk":{"N":"1"},"s":{"S":"text"}}}""");

            new AnsweredRequests("several-faults.txt").check((operation, body) -> refusal(server, operation, body));
        }
    }

    private static String refusal(RunningServer server, String operation, String body) throws Exception {
        String expanded = TIMES.matcher(body)
                .replaceAll(place -> Matcher.quoteReplacement(place.group(1).repeat(Integer.parseInt(place.group(2)))));
        RunningServer.Answer answer = server.call(operation, expanded);
        return answer.status() == 200 ? "done" : answer.error() + ": " + answer.message();
    }
}
