package dev.armature.conformance.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads requests, one a line: {@code Operation body}. A line that begins with {@code =} names the beginning of those that
 * follow with a {@code +}. What is long is written short: {@code <a*3>} is aaa, {@code <1..3,x$y>} is x1y,x2y,x3y.
 */
final class WrongRequests {
    private static final Pattern EACH = Pattern.compile("<(\\d+)\\.\\.(\\d+),([^<>]*)>");
    private static final Pattern TIMES = Pattern.compile("<([^<>]+?)\\*(\\d+)>");

    /**
     * One request.
     *
     * @param line as it stands in the file
     */
    record Request(String line, String operation, String body) {
        @Override
        public String toString() {
            return line;
        }
    }

    private WrongRequests() {}

    static List<Request> read(String file) {
        List<Request> requests = new ArrayList<>();
        String operation = "";
        String beginning = "";
        for (String line : lines(file)) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals("=")) {
                operation = parts[1];
                beginning = parts[2];
            } else if (parts[0].equals("+")) {
                String body = "{" + beginning + "," + line.substring(2) + "}";
                requests.add(new Request(line, operation, expanded(body)));
            } else {
                requests.add(new Request(line, parts[0], expanded(line.substring(parts[0].length() + 1))));
            }
        }
        return requests;
    }

    /** Returns the lines that are neither empty nor comments. */
    static List<String> lines(String file) {
        try (InputStream input = Objects.requireNonNull(WrongRequests.class.getResourceAsStream(file))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expanded(String body) {
        String listed = EACH.matcher(body).replaceAll(place -> Matcher.quoteReplacement(each(place)));
        return TIMES.matcher(listed)
                .replaceAll(place -> Matcher.quoteReplacement(place.group(1).repeat(Integer.parseInt(place.group(2)))));
    }

    private static String each(MatchResult place) {
        String element = place.group(3);
        boolean isListed = element.startsWith("{") || element.startsWith("\"") || element.startsWith(":");
        StringJoiner elements = new StringJoiner(isListed ? "," : "");
        for (int i = Integer.parseInt(place.group(1)); i <= Integer.parseInt(place.group(2)); i++) {
            elements.add(element.replace("$", Integer.toString(i)));
        }
        return elements.toString();
    }
}
