package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.mapper.values.Drawing.Circle;
import dev.armature.conformance.mapper.values.Drawing.Note;
import dev.armature.conformance.mapper.values.Drawing.Rectangle;
import dev.armature.conformance.mapper.values.Drawing.Tree;
import dev.armature.engine.Engine;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ItemSink;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that are one of several, that have type parameters, that contain themselves. */
final class DocumentFormsTest {
    private static final DrawingKey KEY = new DrawingKey("d");

    private final Engine engine = Engine.inMemory();
    private final DrawingsTable table = DrawingsTable.over(engine.client());
    private final DrawingRepository drawings = table.drawings();

    @BeforeEach
    void put() {
        table.createIfMissing();
        drawings.put(Drawing.of("d"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyFormComesBack() {
        assertThat(drawings.get("d")).contains(Drawing.of("d"));
    }

    @Test
    void sealedDocumentsSayWhichTheyAre() {
        AttributeValue stored = DrawingCodec.INSTANCE
                .encode(Drawing.of("d"))
                .find(DrawingCodec.MAIN)
                .orElseThrow();

        assertThat(stored)
                .isEqualTo(new AttributeValue.M(Map.of(
                        "_type", AttributeValue.of("circle"), "radius", AttributeValue.written(s -> s.number(1.5)))));
    }

    @Test
    void conditionsAskForTypesAndWhatIsInThem() {
        assertThat(holds(c -> c.main().type().eq("circle"))).isTrue();
        assertThat(holds(c -> c.main().asCircle().radius().gt(1.0))).isTrue();
        assertThat(holds(c -> c.shapes().at(0).asRectangle().width().eq(2))).isTrue();
        assertThat(holds(c -> c.layers().children().at(0).value().eq("leaf"))).isTrue();
        assertThat(holds(c -> c.notes().items().at(1).text().eq("b"))).isTrue();
        assertThat(holds(c -> c.sizes().items().at(0).at(1).eq(2))).isTrue();
    }

    @Test
    void updatesReachInsideGenericDocuments() {
        Drawing changed = drawings.update(KEY)
                .set(u -> u.main()
                        .to(new Rectangle(7, 8))
                        .shapes()
                        .at(1)
                        .to(new Circle(9))
                        .notes()
                        .pinned()
                        .to(new Note("c"))
                        .layers()
                        .children()
                        .at(0)
                        .value()
                        .to("twig"))
                .returnNew();

        assertThat(changed.main()).isEqualTo(new Rectangle(7, 8));
        assertThat(changed.shapes()).containsExactly(new Rectangle(2, 3), new Circle(9));
        assertThat(changed.notes().pinned()).contains(new Note("c"));
        assertThat(changed.layers().children().get(0).value()).isEqualTo("twig");
    }

    @Test
    void typesThatAreNotKnownAreNamed() {
        ItemSink sink = new ItemSink();
        sink.attribute("id").string("x");
        sink.attribute("main").startMap().attribute("_type").string("hexagon").endMap();
        engine.client()
                .putItem(PutItemRequest.builder("Drawings", sink.toItem()).build());

        assertThatThrownBy(() -> drawings.get("x"))
                .isInstanceOf(CodecException.class)
                .hasMessage("Drawing with key DrawingKey[id=x]: attribute '_type' of Shape holds 'hexagon', which is"
                        + " none of the known types circle, Rectangle, Group");
    }

    @Test
    void treesThatAreTooDeepAreRefusedBeforeAnythingIsSent() {
        Tree<String> tree = new Tree<>("leaf", List.of());
        for (int i = 0; i < 100_000; i++) {
            tree = new Tree<>("branch", List.of(tree));
        }
        Drawing deep = Drawing.of("d").withLayers(tree);

        assertThatThrownBy(() -> drawings.put(deep))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("Lists and maps may be nested 31 levels deep");
    }

    private boolean holds(Function<DrawingAttributes, Condition> condition) {
        return !drawings.scan().filter(condition).toList().isEmpty();
    }
}
