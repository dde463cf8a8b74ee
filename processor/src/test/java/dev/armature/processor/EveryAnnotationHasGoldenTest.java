package dev.armature.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.processor.reading.MapperAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each annotation is used by an input under {@code golden}. */
final class EveryAnnotationHasGoldenTest {

    /** What the compiler makes of a repeated annotation, and nobody writes. */
    private static final Set<String> CONTAINERS = Set.of("Gsis", "GsiKeys", "Keys", "Lsis");

    private static final String INPUTS = inputs();

    static Stream<String> annotations() {
        return MapperAnnotations.names().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> !CONTAINERS.contains(name))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void annotationIsInAGoldenInput(String annotation) {
        assertThat(INPUTS).containsPattern("@" + annotation + "\\b");
    }

    private static String inputs() {
        try (Stream<Path> files = Files.walk(Sources.ROOT.resolve("golden"))) {
            return files.filter(file -> file.getParent().endsWith("input"))
                    .map(Sources::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
