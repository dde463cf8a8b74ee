package dev.armature.server.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.server.ApiModel;
import dev.armature.server.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation's answers, member by member. {@code answers.txt} lists requests and the members of their answers, and
 * is written anew with {@code -Dgolden.update=true}; {@code unanswered.txt} lists the members that no answer has.
 */
final class AnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/armature/server/action");
    private static final Path ANSWERS = FOLDER.resolve("answers.txt");
    private static final Pattern NAME = Pattern.compile("\\$([A-Za-z]+)");
    private static final String INDENT = "    ";

    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> strings = new HashMap<>();

    @Test
    void haveTheMembersOfTheirShapes() throws Exception {
        List<String> lines = Files.readAllLines(ANSWERS);

        List<String> answered = answered(lines);

        if (Boolean.getBoolean("golden.update")) {
            Files.write(ANSWERS, answered);
        }
        assertThat(answered).isEqualTo(lines);
    }

    @Test
    void areListedForEveryAction() throws Exception {
        assertThat(requests(Files.readAllLines(ANSWERS)).map(line -> line.split(" ", 2)[0]))
                .containsAll(Actions.all().stream()
                        .map(action -> action.operation().name())
                        .toList());
    }

    @Test
    void lackOnlyTheMembersThatAreListed() throws Exception {
        answered(Files.readAllLines(ANSWERS));

        Set<String> unanswered = new TreeSet<>();
        for (Action<?, ?> action : Actions.all()) {
            ApiModel model = ApiModel.of(action.operation().name());
            String output = model.output(action.operation().name());
            if (output != null) {
                addMembers(model, output, unanswered, new HashSet<>());
            }
        }
        unanswered.removeAll(seen);
        assertThat(unanswered).containsExactlyElementsOf(new TreeSet<>(listed("unanswered.txt")));
    }

    private static List<String> listed(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<String> requests(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith(INDENT));
    }

    /** Returns the file with the answers that the requests in it get now. */
    private List<String> answered(List<String> lines) throws Exception {
        List<String> answered = new ArrayList<>();
        try (RunningServer server = new RunningServer()) {
            for (String line : lines) {
                if (line.isEmpty() || line.startsWith("#")) {
                    answered.add(line);
                } else if (!line.startsWith(INDENT)) {
                    answered.add(line);
                    answered.add(INDENT + outline(server, line));
                }
            }
        }
        return answered;
    }

    private String outline(RunningServer server, String line) throws Exception {
        String[] request = line.split(" ", 2);
        String body =
                NAME.matcher(request[1]).replaceAll(place -> Matcher.quoteReplacement(strings.get(place.group(1))));
        Map<String, Object> answer = server.done(request[0], body);
        remember("", answer);
        ApiModel model = ApiModel.of(request[0]);
        String output = model.output(request[0]);
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
