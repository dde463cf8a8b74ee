package dev.armature.conformance.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.SeededRun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** The same random requests to both servers: the same results, and the same errors. */
final class RandomRequestsTest {
    private static final int LISTS = 5;
    private static final int REQUESTS = 100;
    private static final Set<String> UNORDERED = Set.of("SS", "NS", "BS", "Items");

    @Test
    void areAnsweredAlike() throws Exception {
        try (TwoServers servers = TwoServers.start()) {
            SeededRun.repeated(LISTS, random -> {
                servers.reset();
                RandomRequests requests = new RandomRequests(random);
                List<String> sent = new ArrayList<>();
                for (int i = 0; i < REQUESTS; i++) {
                    WrongRequests.Request request = requests.next();
                    sent.add(request.line());
                    Reply local = servers.local().call(request.operation(), request.body());
                    Reply ours = servers.ours().call(request.operation(), request.body());
                    assertThat(comparable(ours, request))
                            .as("%s%nLocal: %s%nours:  %s%nafter %s", request, local, ours, sent)
                            .isEqualTo(comparable(local, request));
                }
            });
        }
    }

    /** Returns what is compared: of refusals their kind, of answers all but the order of what has none. */
    private static Object comparable(Reply reply, WrongRequests.Request request) {
        if (!reply.isAnswer()) {
            // Local refuses transactions for what the service cancels them for.
            return request.operation().equals("TransactWriteItems") ? "refused" : reply.error();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        boolean isOrdered =
                request.operation().equals("Query") && !request.body().contains("IndexName");
        reply.body().forEach((name, value) -> body.put(name, sorted(isOrdered ? "" : name, value)));
        body.remove("ConsumedCapacity"); // Local now and then tells it unasked.
        body.remove("LastEvaluatedKey"); // Local leaves it out where the limit is the end.
        return body;
    }

    private static Object sorted(String name, JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.asObject()
                    .forEach((member, value) -> members.put(
                            member, member.equals("N") && value.isString() ? number(value) : sorted(member, value)));
            return members;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.asArray().forEach(element -> elements.add(sorted("", element)));
            if (UNORDERED.contains(name)) {
                elements.sort(Comparator.comparing(element -> describe(element)));
            }
            return elements;
        }
        return node;
    }

    /** Local brings some numbers back as they were written. */
    private static Object number(JsonNode text) {
        return new BigDecimal(text.asString()).stripTrailingZeros();
    }

    /** Maps that are equal are described alike only in one order of their members. */
    private static String describe(Object element) {
        return element instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : element.toString();
    }
}
