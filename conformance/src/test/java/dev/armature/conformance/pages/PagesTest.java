package dev.armature.conformance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java of {@code README.md} and of every page in {@code docs}. */
final class PagesTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> compiles() throws IOException {
        List<Path> pages;
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            pages = Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(PagesTest::isPage).sorted())
                    .toList();
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private void check(Path page) throws IOException {
        JavaOfPage java = JavaOfPage.of(Files.readString(page));
        if (java.declarations().isEmpty() && java.statements().isEmpty()) {
            return;
        }
        String name = page.getFileName()
                .toString()
                .replace(".md", "")
                .replace('-', '_')
                .toLowerCase(Locale.ROOT);
        Path sources = Files.createDirectories(folder.resolve(name).resolve(name));
        Path classes = Files.createDirectories(folder.resolve(name + "-classes"));

        assertThat(compile(
                        classes,
                        List.of(
                                Files.writeString(sources.resolve("Types.java"), java.types(name)),
                                Files.writeString(sources.resolve("Calls.java"), java.calls(name)))))
                .as("errors in the Java of %s", page)
                .isEmpty();
    }

    private static String compile(Path classes, List<Path> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "dev.armature.processor.MapperProcessor");
            boolean done = javac.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return done ? "" : output.toString();
        }
    }
}
