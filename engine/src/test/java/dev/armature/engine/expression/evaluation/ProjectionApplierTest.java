package dev.armature.engine.expression.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ProjectionApplierTest {
    private static final DocumentPath A = DocumentPath.of("a");
    private static final DocumentPath LIST = DocumentPath.of("list");
    private static final Item ITEM = item(sink -> sink.attribute("a")
            .startMap()
            .attribute("x")
            .number(1)
            .attribute("y")
            .startMap()
            .attribute("z")
            .string("deep")
            .endMap()
            .endMap()
            .attribute("list")
            .startList()
            .string("zero")
            .string("one")
            .startMap()
            .attribute("n")
            .number(2)
            .attribute("m")
            .number(3)
            .endMap()
            .endList()
            .attribute("b")
            .bool(true));

    @Test
    void takesTopLevelAttributes() {
        assertThat(project(DocumentPath.of("b"), DocumentPath.of("missing")))
                .isEqualTo(item(sink -> sink.attribute("b").bool(true)));
    }

    @Test
    void keepsTheMapsAroundAPart() {
        assertThat(project(A.entry("y").entry("z"), A.entry("x")))
                .isEqualTo(item(sink -> sink.attribute("a")
                        .startMap()
                        .attribute("x")
                        .number(1)
                        .attribute("y")
                        .startMap()
                        .attribute("z")
                        .string("deep")
                        .endMap()
                        .endMap()));
    }

    @Test
    void listElementsCloseUpInTheirOrder() {
        assertThat(project(LIST.element(2).entry("n"), LIST.element(0), LIST.element(9)))
                .isEqualTo(item(sink -> sink.attribute("list")
                        .startList()
                        .string("zero")
                        .startMap()
                        .attribute("n")
                        .number(2)
                        .endMap()
                        .endList()));
    }

    @Test
    void matchingNothingLeavesNothing() {
        assertThat(project(
                        A.entry("missing"),
                        A.entry("x").entry("of a number"),
                        LIST.entry("n"),
                        A.entry("y").element(0)))
                .isEqualTo(Item.empty());
    }

    @Test
    void goesOnBehindAPartThatIsNotThere() {
        assertThat(project(A.entry("y").entry("missing"), DocumentPath.of("b")))
                .isEqualTo(item(sink -> sink.attribute("b").bool(true)));
    }

    @Test
    void refusesOverlaps() {
        assertThatThrownBy(() -> project(A.entry("y"), A.entry("y").entry("z")))
                .isInstanceOfSatisfying(ExpressionException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ExpressionException.Kind.PATHS_OVERLAP);
                    assertThat(e.details()).containsExactly("[a, y]", "[a, y, z]");
                });
    }

    private static Item project(DocumentPath... paths) {
        return new ProjectionApplier(new Projection(List.of(paths))).apply(ITEM);
    }

    private static Item item(Consumer<AttributeSink> attributes) {
        ItemSink sink = new ItemSink();
        attributes.accept(sink);
        return sink.toItem();
    }
}
