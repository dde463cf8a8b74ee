package dev.armature.conformance.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The answers in which we differ from DynamoDB Local for a reason. In the file each pair of them stands below its reason:
 * what Local says, and indented, what we say.
 */
final class ExplainedDifferences {
    private static final String INDENT = "    ";

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Pair> used = new LinkedHashSet<>();

    /** Two answers to one request, as patterns. */
    private record Pair(String local, String ours, Pattern localPattern, Pattern oursPattern) {
        static Pair of(String local, String ours) {
            return new Pair(local, ours, pattern(local), pattern(ours));
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(
                    Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                    Pattern.DOTALL);
        }

        boolean matches(String local, String ours) {
            return localPattern.matcher(local).matches()
                    && oursPattern.matcher(ours).matches();
        }

        @Override
        public String toString() {
            return local + System.lineSeparator() + INDENT + ours;
        }
    }

    private ExplainedDifferences() {}

    static ExplainedDifferences read(String file) {
        ExplainedDifferences differences = new ExplainedDifferences();
        String local = "";
        for (String line : WrongRequests.lines(file)) {
            if (line.startsWith(INDENT)) {
                differences.pairs.add(Pair.of(local, line.strip()));
            } else {
                local = line;
            }
        }
        return differences;
    }

    /** Returns whether there is a reason for two different answers. */
    boolean explain(Reply local, Reply ours) {
        for (Pair pair : pairs) {
            if (pair.matches(local.toString(), ours.toString())) {
                used.add(pair);
                return true;
            }
        }
        return false;
    }

    /** Returns the pairs that were not needed. */
    List<String> unused() {
        return pairs.stream()
                .filter(pair -> !used.contains(pair))
                .map(Pair::toString)
                .toList();
    }
}
