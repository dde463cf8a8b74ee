package dev.armature.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build tool that compiles what changed, and finds all else as classes, gets just the files that come from what changed.
 * That is what Gradle does with an isolating processor; it is imitated here, since there is no Gradle where this is built.
 */
final class IncrementalCompilationTest {

    private static final Path SHOP = Sources.ROOT.resolve("golden/shop/input");
    private static final Path SONG = Sources.ROOT.resolve("golden/song/input");
    private static final Path PEOPLE = Sources.ROOT.resolve("golden/documents/input");

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void compileEverything() throws IOException {
        classes = folder.resolve("classes");
        List<Path> sources = new ArrayList<>();
        for (Path input : List.of(SHOP, SONG, PEOPLE)) {
            sources.addAll(javaIn(input));
        }
        compile(sources, classes, folder.resolve("all"));
    }

    @Test
    void changedEntityBringsItsOwnFiles() throws IOException {
        Set<String> generated = compileAlone(SONG, "music/.*", "Song");

        assertThat(generated)
                .contains("music/SongCodec", "music/SongRepository", "music/MusicTable")
                .allMatch(name -> name.startsWith("music/"));
    }

    @Test
    void changedDocumentBringsItsCodecAndTokens() throws IOException {
        assertThat(compileAlone(PEOPLE, "people/Address.*", "Address"))
                .containsExactly("people/AddressAttributes", "people/AddressCodec");
    }

    @Test
    void changedEntityOfASharedTableBringsTheTable() throws IOException {
        // The interface names the record as permitted, so whoever compiles the record again compiles the interface too.
        Set<String> generated = compileAlone(
                SHOP, "shop/(?!(Customer|OrderLine|OrderStatus|OrderWithLines)\\.).*", "Order", "ShopItem");

        assertThat(generated)
                .contains("shop/OrderCodec", "shop/OrderRepository", "shop/ShopTable", "shop/ShopItems")
                .allMatch(name -> name.startsWith("shop/"));
    }

    /**
     * Compiles some sources over the classes of all others, and returns the names of what is generated.
     *
     * @param stale what is deleted first, as a build tool does: the classes of these sources, and of what came from them
     */
    private Set<String> compileAlone(Path input, String stale, String... types) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (classes.relativize(file).toString().replace('\\', '/').matches(stale)) {
                    Files.delete(file);
                }
            }
        }
        List<Path> sources =
                Arrays.stream(types).map(type -> input.resolve(type + ".java")).toList();
        Path generated = folder.resolve("again");
        compile(sources, folder.resolve("changed-classes"), generated);
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> generated
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> javaIn(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void compile(List<Path> sources, Path output, Path generated) throws IOException {
        Files.createDirectories(output);
        Files.createDirectories(generated);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    output.toString(),
                    "-s",
                    generated.toString(),
                    "-cp",
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));
            var task = javac.getTask(problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new MapperProcessor()));

            assertThat(task.call()).as(() -> problems.toString()).isTrue();
        }
    }
}
