package dev.armature.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compiles classes whose members other processors write, with those processors before and behind ours, and then writes
 * and reads values of them.
 */
final class OtherProcessorsTest {

    private static final Path SOURCES = Sources.ROOT.resolve("other-processors");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource({
        "lombok, lombok.launch.AnnotationProcessorHider$AnnotationProcessor, library.RoundTrip, false",
        "lombok, lombok.launch.AnnotationProcessorHider$AnnotationProcessor, library.RoundTrip, true",
        "immutables, org.immutables.processor.ProxyProcessor, music.RoundTrip, false",
        "immutables, org.immutables.processor.ProxyProcessor, music.RoundTrip, true",
        "autovalue, com.google.auto.value.processor.AutoValueProcessor, music.RoundTrip, false",
        "autovalue, com.google.auto.value.processor.AutoValueProcessor, music.RoundTrip, true",
    })
    void mapsWhatAnotherProcessorWrites(String folder, String processor, String roundTrip, boolean oursFirst)
            throws Exception {
        List<Processor> processors = new ArrayList<>(List.of(instance(processor), new MapperProcessor()));
        if (oursFirst) {
            Collections.reverse(processors);
        }

        compile(SOURCES.resolve(folder), processors);

        String expected = Files.readString(SOURCES.resolve(folder).resolve("expected.txt"));
        assertThat(run(roundTrip)).isEqualTo(expected);
    }

    private static Processor instance(String type) throws ReflectiveOperationException {
        var constructor = Class.forName(type).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Processor) constructor.newInstance();
    }

    private void compile(Path folder, List<Processor> processors) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder)) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(path -> path.toString().endsWith(".java")).toList());
            var task = javac.getTask(output, files, null, List.of("-d", classes.toString()), null, units);
            task.setProcessors(processors);

            assertThat(task.call()).as(() -> output.toString()).isTrue();
        }
    }

    private String run(String roundTrip) throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            List<?> values =
                    (List<?>) loader.loadClass(roundTrip).getMethod("run").invoke(null);
            StringBuilder text = new StringBuilder();
            values.forEach(value -> text.append(value).append('\n'));
            return text.toString();
        }
    }
}
