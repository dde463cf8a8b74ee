package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the folder {@code input} of each folder under {@code golden}, with warnings as errors, and compares what is
 * generated with the folder {@code expected}; {@code -Dgolden.update=true} writes these anew.
 */
final class GoldenSourcesTest {

    @TestFactory
    Stream<DynamicTest> generatesWhatIsExpected() {
        return Sources.folders("golden").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Compilation compilation = javac().withProcessors(new MapperProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(Sources.in(folder.resolve("input")));
        assertThat(compilation.diagnostics()).isEmpty();

        Map<String, String> generated = sources(compilation);
        Path expected = folder.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            update(expected, generated);
        }

        assertThat(generated.keySet()).containsExactlyElementsOf(names(expected));
        generated.forEach(
                (name, source) -> assertThat(source).as(name).isEqualTo(Sources.text(expected.resolve(name))));
    }

    /** Returns the generated sources by file name. */
    private static Map<String, String> sources(Compilation compilation) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String name = Path.of(file.toUri().getPath()).getFileName().toString();
            sources.put(name, file.getCharContent(false).toString());
        }
        return sources;
    }

    private static void update(Path expected, Map<String, String> generated) throws IOException {
        Files.createDirectories(expected);
        for (String name : names(expected)) {
            Files.delete(expected.resolve(name));
        }
        for (Map.Entry<String, String> source : generated.entrySet()) {
            Files.writeString(expected.resolve(source.getKey()), source.getValue());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
