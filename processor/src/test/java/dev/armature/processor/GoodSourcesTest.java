package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Compiles the folder {@code good} with all of javac's warnings, and expects silence. */
final class GoodSourcesTest {

    @Test
    void reportsNothing() {
        Compilation compilation = javac().withProcessors(new MapperProcessor())
                .withOptions("-Xlint:all,-processing")
                .compile(Sources.in(Sources.ROOT.resolve("good")));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
