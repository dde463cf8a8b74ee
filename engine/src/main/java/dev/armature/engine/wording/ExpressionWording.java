package dev.armature.engine.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the service says about expressions. The texts are in {@code expressions.properties}, one for each kind of problem,
 * which this class fills in.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class ExpressionWording {
    private static final Pattern PLACE = Pattern.compile("%([e12*T])");
    private static final Properties TEXTS = load();
    private static final Map<String, String> LONG_TYPE_NAMES = Map.of(
            "S", "STRING",
            "N", "NUMBER",
            "B", "BINARY",
            "SS", "STRING_SET",
            "NS", "NUMBER_SET",
            "BS", "BINARY_SET",
            "BOOL", "BOOLEAN",
            "L", "LIST",
            "M", "MAP");

    private ExpressionWording() {}

    /**
     * Returns the text for a problem.
     *
     * @param kind the name of the exception's kind, or another key of the file
     * @param parameter the request's parameter, {@code ConditionExpression} for example
     * @param details the exception's details
     */
    public static String problem(String kind, String parameter, List<String> details) {
        String text = TEXTS.getProperty(kind);
        if (text == null) {
            throw new IllegalStateException("There is no text for " + kind);
        }
        // In one pass, so that what a user wrote is never taken for a place to fill in.
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, parameter, details)));
    }

    private static String filled(MatchResult place, String parameter, List<String> details) {
        return switch (place.group(1)) {
            case "e" -> parameter;
            case "1" -> details.get(0);
            case "2" -> details.get(1);
            case "T" -> LONG_TYPE_NAMES.getOrDefault(details.get(1), details.get(1));
            default -> String.join(", ", details);
        };
    }

    private static Properties load() {
        InputStream file =
                Objects.requireNonNull(ExpressionWording.class.getResourceAsStream("expressions.properties"));
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
