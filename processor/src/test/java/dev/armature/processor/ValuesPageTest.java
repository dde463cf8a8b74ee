package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java in {@code docs/values.md} compiles: declarations as they stand, calls inside a method. */
final class ValuesPageTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String IMPORTS = """
            package shop;

            import dev.armature.annotation.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private static final String CODEC_IMPORTS = """
            import dev.armature.runtime.codec.AttributeConverter;
            import dev.armature.runtime.value.AttributeSink;
            import dev.armature.runtime.value.AttributeSource;
            """;

    @Test
    void codeOfThePageCompiles() {
        List<String> blocks = BLOCK.matcher(Sources.text(Path.of("..", "docs", "values.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java\n".length(), block.length() - "```".length()))
                .toList();
        String declarations = blocks.stream()
                .filter(block -> !isCalls(block))
                .collect(Collectors.joining("\n", IMPORTS + CODEC_IMPORTS, ""));
        String calls = blocks.stream()
                .filter(ValuesPageTest::isCalls)
                .collect(Collectors.joining(
                        "\n",
                        IMPORTS.replace("import dev.armature.annotation.*;", "import dev.armature.runtime.value.*;")
                                + "final class Calls { void call(OrderRepository orders, OrderKey key) {\n",
                        "}}\n"));

        Compilation compilation = javac().withProcessors(new MapperProcessor())
                .withOptions("-Xlint:all,-processing,-serial,-auxiliaryclass")
                .compile(
                        JavaFileObjects.forSourceString("shop.Values", declarations),
                        JavaFileObjects.forSourceString("shop.Calls", calls));

        assertThat(compilation.diagnostics()).isEmpty();
    }

    private static boolean isCalls(String block) {
        return block.startsWith("orders.");
    }
}
