package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a call of generated code could get wrong has no method. Each folder under {@code uncompilable} has a call that
 * javac refuses at the line of the comment {@code // error: …}, and one like it that compiles.
 */
final class UncompilableSourcesTest {

    private static final Path ROOT = Sources.ROOT.resolve("uncompilable");
    private static final Pattern ERROR = Pattern.compile("(?m)// error: (.*)$");

    @TempDir
    private static Path classes;

    @BeforeAll
    static void compileModel() throws IOException {
        Compilation compilation =
                javac().withProcessors(new MapperProcessor()).compile(Sources.in(ROOT.resolve("model")));
        assertThat(compilation.errors()).isEmpty();
        Files.createDirectories(classes.resolve("music"));
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
                try (InputStream bytes = file.openInputStream()) {
                    Files.copy(bytes, classes.resolve("music").resolve(name));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> javacRefusesTheWrongCall() {
        return cases().map(folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    String source = Sources.text(folder.resolve("Wrong.java"));
                    Matcher error = ERROR.matcher(source);
                    assertThat(error.find()).as("a comment `// error: …`").isTrue();
                    long line = source.substring(0, error.start()).lines().count();

                    Compilation compilation = compile(folder, "Wrong");

                    assertThat(compilation.errors()).singleElement().satisfies(refusal -> {
                        assertThat(refusal.getLineNumber()).isEqualTo(line);
                        assertThat(refusal.getMessage(Locale.ROOT)).contains(error.group(1));
                    });
                }));
    }

    @Test
    void documentationHasEachNumber() {
        String page = Sources.text(Path.of("..", "docs", "diagnostics.md"));

        assertThat(cases().map(folder -> folder.getFileName().toString().substring(0, 3)))
                .allSatisfy(number -> assertThat(page).contains("\n| " + number + " | "));
    }

    @TestFactory
    Stream<DynamicTest> javacTakesTheRightCall() {
        return cases().map(folder -> DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> assertThat(compile(folder, "Right").diagnostics()).isEmpty()));
    }

    private static Stream<Path> cases() {
        return Sources.folders("uncompilable").stream()
                .filter(folder -> !folder.getFileName().toString().equals("model"));
    }

    private static Compilation compile(Path folder, String type) {
        List<JavaFileObject> call = Sources.in(folder).stream()
                .filter(file -> file.getName().endsWith(type + ".java"))
                .toList();
        List<File> classPath = Stream.concat(
                        Stream.of(classes.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(File::new)
                .toList();
        return javac().withOptions("-proc:none").withClasspath(classPath).compile(call);
    }
}
