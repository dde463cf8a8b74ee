package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What users of generated code can rely on as a whole. */
final class GeneratedCodeTest {

    private static final int MOST_BYTES_OF_CLASSES = 25_000;

    @Test
    void callsOfTheDesignCompile() {
        Compilation compilation = compile("calls");

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void annotationsDoNotReachRunTime() {
        Compilation compilation = compile("golden/song/input");

        assertThat(compilation.generatedFiles())
                .filteredOn(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .isNotEmpty()
                .noneSatisfy(file -> assertThat(bytes(file))
                        .asString(StandardCharsets.ISO_8859_1)
                        .contains("RuntimeVisibleAnnotations"));
    }

    /**
     * A repository of two indexes is small: every class, as javac writes it, which differs by some bytes from one JDK to
     * another. The handler of the stream is apart, since it is another subject than the entity, and loaded by who handles
     * the stream.
     */
    @Test
    void classesOfAnEntityWithTwoIndexesAreSmall() throws IOException {
        Compilation compilation = compile("golden/two-indexes/input");

        int total = 0;
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
            if (file.getKind() == JavaFileObject.Kind.CLASS
                    && !name.equals("Song.class")
                    && !name.endsWith("StreamHandler.class")) {
                total += bytes(file).length;
            }
        }

        assertThat(total).isPositive().isLessThanOrEqualTo(MOST_BYTES_OF_CLASSES);
    }

    private static Compilation compile(String folder) {
        return javac().withProcessors(new MapperProcessor())
                .withOptions("-Xlint:all,-processing")
                .compile(Sources.in(Sources.ROOT.resolve(folder)));
    }

    private static byte[] bytes(JavaFileObject file) throws IOException {
        try (InputStream content = file.openInputStream()) {
            return content.readAllBytes();
        }
    }
}
