package dev.armature.engine.expression.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that an expression may use as names only behind a {@code #name}, in whatever case.
 *
 * <p>Source: Developer Guide, "Reserved words in DynamoDB".
 */
final class ReservedWords {
    private static final Set<String> WORDS = load();

    private ReservedWords() {}

    static boolean contains(String name) {
        return WORDS.contains(name.toUpperCase(Locale.ROOT));
    }

    private static Set<String> load() {
        InputStream words = Objects.requireNonNull(ReservedWords.class.getResourceAsStream("reserved-words.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.US_ASCII))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
