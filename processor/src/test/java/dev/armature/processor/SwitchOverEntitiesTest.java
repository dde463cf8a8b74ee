package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** On Java 21, a switch over the entities of a shared table does without a default, and misses none of them. */
@EnabledForJreRange(
        min = JRE.JAVA_21,
        disabledReason = "patterns in switch came with Java 21; ShopItems.fold serves before")
final class SwitchOverEntitiesTest {

    private static Compilation compileSwitch(String cases) {
        List<JavaFileObject> sources = new ArrayList<>(Sources.in(Sources.ROOT.resolve("golden/shop/input")));
        sources.add(JavaFileObjects.forSourceString("shop.Describing", """
                package shop;

                final class Describing {
                    static String describe(ShopItem item) {
                        return switch (item) {
                            %s
                        };
                    }
                }
                """.formatted(cases)));
        return javac().withProcessors(new MapperProcessor())
                .withOptions("--release", "21")
                .compile(sources);
    }

    @Test
    void isExhaustiveWithoutADefault() {
        Compilation compilation = compileSwitch("""
                case Customer customer -> "customer";
                case Order order -> "order";
                case OrderLine line -> "line";
                """);

        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    void mustNameEveryEntity() {
        Compilation compilation = compileSwitch("""
                case Customer customer -> "customer";
                case Order order -> "order";
                """);

        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.getMessage(null)).contains("does not cover all possible input values"));
    }
}
