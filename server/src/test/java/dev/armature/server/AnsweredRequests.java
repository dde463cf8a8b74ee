package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of requests, each one line, {@code Operation body}, and below it, indented, what is expected of its answer. Empty
 * lines and those that begin with {@code #} are for the reader. With {@code -Dgolden.update=true} the file is written anew.
 */
public final class AnsweredRequests {
    private static final String INDENT = "    ";

    private final Path file;
    private final List<String> lines;

    /** Reads a file of this module's test resources. */
    public AnsweredRequests(String name) throws IOException {
        this.file = Path.of("src/test/resources/dev/armature/server", name);
        this.lines = Files.readAllLines(file);
    }

    /** Sends a request, and says what is to be seen of its answer. */
    @FunctionalInterface
    public interface Sender {
        /** Sends it. */
        String send(String operation, String body) throws Exception;
    }

    /** Returns the operations that are asked. */
    public List<String> operations() {
        return lines.stream()
                .filter(AnsweredRequests::isRequest)
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    /** Sends all requests in their order, and returns the file with the answers that they get now. */
    public List<String> answered(Sender sender) throws Exception {
        List<String> answered = new ArrayList<>();
        for (String line : lines) {
            if (isRequest(line)) {
                String[] request = line.split(" ", 2);
                answered.add(line);
                answered.add(INDENT + sender.send(request[0], request[1]));
            } else if (!line.startsWith(INDENT)) {
                answered.add(line);
            }
        }
        return answered;
    }

    /** Checks that the answers are those in the file. */
    public void check(Sender sender) throws Exception {
        List<String> answered = answered(sender);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, answered);
        } else {
            assertThat(answered).isEqualTo(lines);
        }
    }

    private static boolean isRequest(String line) {
        return !line.isEmpty() && !line.startsWith("#") && !line.startsWith(INDENT);
    }
}
