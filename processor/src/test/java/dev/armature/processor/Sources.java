package dev.armature.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The Java files that tests compile, kept as resources so that the build does not compile them. */
final class Sources {

    static final Path ROOT = Path.of("src", "test", "resources");

    private Sources() {}

    /** Returns the folders in a folder, by name. */
    static List<Path> folders(String folder) {
        try (Stream<Path> entries = Files.list(ROOT.resolve(folder))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the Java files in a folder, by name. */
    static List<JavaFileObject> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        String name = file.getFileName().toString();
        return JavaFileObjects.forSourceString(name.substring(0, name.length() - ".java".length()), text(file));
    }
}
