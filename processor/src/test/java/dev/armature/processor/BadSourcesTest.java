package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles each folder under {@code bad}, and compares what the processor prints with the folder's
 * {@code expected.txt}; {@code -Dgolden.update=true} writes these anew.
 */
final class BadSourcesTest {

    @TestFactory
    Stream<DynamicTest> reportsWhatIsExpected() {
        return Sources.folders("bad").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String reported = report(folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, reported);
        }
        assertThat(reported).isEqualTo(Sources.text(expected));
    }

    private static String report(Path folder) {
        return javac()
                .withProcessors(new MapperProcessor())
                .withOptions("-Aarmature.notes=true", "-proc:only", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
                .compile(Sources.in(folder))
                .diagnostics()
                .stream()
                .map(BadSourcesTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().toUri().getPath())
                        .getFileName()
                        .toString();
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
        return "%s:%d: %s %s\n".formatted(file, diagnostic.getLineNumber(), kind, diagnostic.getMessage(Locale.ROOT));
    }
}
