package dev.armature.server.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.server.AnsweredRequests;
import dev.armature.server.ApiModel;
import dev.armature.server.RunningServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation's answers, member by member. {@code answers.txt} lists requests and the members of their answers; {@code unanswered.txt} lists the members that no answer has.
 */
final class AnswersTest {
    private static final String ANSWERS = "action/answers.txt";
    private static final Pattern NAME = Pattern.compile("\\$([A-Za-z]+)");

    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> strings = new HashMap<>();

    @Test
    void haveTheMembersOfTheirShapes() throws Exception {
        try (RunningServer server = new RunningServer()) {
            new AnsweredRequests(ANSWERS).check((operation, body) -> outline(server, operation, body));
        }
    }

    @Test
    void areListedForEveryAction() throws Exception {
        assertThat(new AnsweredRequests(ANSWERS).operations())
                .containsAll(Actions.all().stream()
                        .map(action -> action.operation().name())
                        .toList());
    }

    @Test
    void lackOnlyTheMembersThatAreListed() throws Exception {
        try (RunningServer server = new RunningServer()) {
            new AnsweredRequests(ANSWERS).answered((operation, body) -> outline(server, operation, body));
        }

        Set<String> unanswered = new TreeSet<>();
        for (Action<?, ?> action : Actions.all()) {
            ApiModel model = ApiModel.of(action.operation().name());
            String output = model.output(action.operation().name());
            if (output != null) {
                addMembers(model, output, unanswered, new HashSet<>());
            }
        }
        unanswered.removeAll(seen);
        assertThat(unanswered).isEqualTo(listedAsUnanswered());
    }

    private static Set<String> listedAsUnanswered() throws IOException {
        try (InputStream file = AnswersTest.class.getResourceAsStream("unanswered.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private String outline(RunningServer server, String operation, String body) throws Exception {
        String filled = NAME.matcher(body).replaceAll(place -> Matcher.quoteReplacement(strings.get(place.group(1))));
        Map<String, Object> answer = server.done(operation, filled);
        remember("", answer);
        ApiModel model = ApiModel.of(operation);
        String output = model.output(operation);
        return output == null ? "nothing" : new AnswerOutline(model, seen).of(output, answer);
    }

    private void remember(String name, Object value) {
        if (value instanceof String string) {
            strings.put(name, string);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> remember(name, element));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((member, inner) -> remember((String) member, inner));
        }
    }

    private static void addMembers(ApiModel model, String shapeName, Set<String> members, Set<String> visited) {
        if (!visited.add(shapeName)) {
            return;
        }
        Map<String, Object> shape = model.shape(shapeName);
        if (shape.get("members") instanceof Map<?, ?> map) {
            for (Object member : map.keySet()) {
                members.add(shapeName + "." + member);
                addMembers(model, model.memberShape(shape, (String) member), members, visited);
            }
        }
        for (String part : List.of("member", "value")) {
            if (shape.get(part) instanceof String element) {
                addMembers(model, element, members, visited);
            }
        }
    }
}
