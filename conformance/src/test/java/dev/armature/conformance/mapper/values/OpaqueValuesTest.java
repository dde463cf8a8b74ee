package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.mapper.values.Page.Level;
import dev.armature.engine.Engine;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that are stored as JSON, compressed, or by converters that are named for their type. */
final class OpaqueValuesTest {
    private static final PageKey KEY = new PageKey("u", Duration.ofMinutes(7));

    private final Engine engine = Engine.inMemory();
    private final PagesTable table = PagesTable.over(engine.client());
    private final PageRepository pages = table.pages();

    @BeforeEach
    void put() {
        table.createIfMissing();
        pages.put(Page.of("u"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyFormComesBack() {
        assertThat(pages.get(KEY)).contains(Page.of("u"));
    }

    @Test
    void jsonIsAStringWithoutSpace() {
        assertThat(stored(PageCodec.CODES)).isEqualTo(AttributeValue.of("[]"));
        assertThat(((AttributeValue.S) stored(PageCodec.EVERYTHING)).value())
                .startsWith(
                        "{\"text\":\"\",\"number\":12345678901234567890.123456789,\"truth\":true,\"bytes\":\"AP9/\",");
        assertThat(StandardConverters.json(StandardConverters.string()).toValue("\"\\\n\u0001é\ud83c\udfb5"))
                .isEqualTo(AttributeValue.of("\"\\\"\\\\\\u000a\\u0001é\ud83c\udfb5\""));
    }

    @Test
    void jsonOfOthersIsRead() {
        Item item = withAttribute(PageCodec.HEADERS, " { \"a\\u0062\" : [ \"c\\/\\n\" , \"\" ] , \"d\" : [ ] } ");

        assertThat(PageCodec.INSTANCE.decode(item).headers())
                .isEqualTo(Map.of("ab", List.of("c/\n", ""), "d", List.of()));
    }

    @Test
    void brokenJsonNamesTheAttribute() {
        for (String broken : List.of("", "{", "{\"a\":}", "{\"a\":[]", "[1]", "{\"a\":[\"\\x\"]}", "{} {}", "nul")) {
            assertThatThrownBy(() -> PageCodec.INSTANCE.decode(withAttribute(PageCodec.HEADERS, broken)))
                    .as(broken)
                    .isInstanceOf(CodecException.class)
                    .hasMessageStartingWith("Page: attribute 'headers' ");
        }
        assertThatThrownBy(() -> PageCodec.INSTANCE.decode(withAttribute(PageCodec.HEADERS, "[".repeat(1_000_000))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("JSON may be nested 256 levels deep");
    }

    @Test
    void compressedValuesAreBoundInBothDirections() {
        assertThatThrownBy(() -> pages.put(Page.of("u").withText("a".repeat(101))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining(
                        "attribute 'text' cannot be stored: the value has 101 bytes, and @Compressed allows 100");

        AttributeValue bomb = StandardConverters.compressed(StandardConverters.string(), 1 << 24)
                .toValue("a".repeat(1 << 24));
        assertThatThrownBy(() -> PageCodec.INSTANCE.decode(with(PageCodec.TEXT, bomb)))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("attribute 'text' cannot be read: the value has more than the 100 bytes");
        assertThatThrownBy(() -> PageCodec.INSTANCE.decode(with(
                        PageCodec.TEXT, AttributeValue.written(sink -> sink.binary(new byte[] {1, 2, 3})))))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("are not compressed as gzip does it");
    }

    @Test
    void convertersOfTypesStoreElementsKeysAndMembers() {
        assertThat(stored(PageCodec.VISITS)).isEqualTo(new AttributeValue.L(List.of(AttributeValue.of(1))));
        assertThat(stored(PageCodec.BY_LEVEL)).isEqualTo(new AttributeValue.M(Map.of("2", AttributeValue.of(2))));
        assertThat(stored(PageCodec.LEVELS).type()).isEqualTo(dev.armature.runtime.value.AttributeType.NS);

        Page changed = pages.update(KEY)
                .set(u -> u.byLevel()
                        .key(new Level(4))
                        .to(Duration.ofMinutes(9))
                        .levels()
                        .add(new Level(9)))
                .returnNew();

        assertThat(changed.byLevel()).containsEntry(new Level(4), Duration.ofMinutes(9));
        assertThat(changed.levels()).isEqualTo(Set.of(new Level(1), new Level(3), new Level(9)));
    }

    @Test
    void updatesSetOpaqueValuesAsAWhole() {
        Page changed = pages.update(KEY)
                .set(u -> u.text().to("b").headers().to(Map.of()))
                .when(c -> c.codes().eq(Set.of()).and(c.text().exists()))
                .returnNew();

        assertThat(changed.text()).isEqualTo("b");
        assertThat(changed.headers()).isEmpty();
    }

    private static AttributeValue stored(AttributeName attribute) {
        return PageCodec.INSTANCE.encode(Page.of("u")).find(attribute).orElseThrow();
    }

    private static Item withAttribute(AttributeName attribute, String text) {
        return with(attribute, AttributeValue.of(text));
    }

    private static Item with(AttributeName attribute, AttributeValue value) {
        Map<String, AttributeValue> attributes =
                new LinkedHashMap<>(PageCodec.INSTANCE.encode(Page.of("u")).toMap());
        attributes.put(attribute.text(), value);
        ItemSink sink = new ItemSink();
        attributes.forEach((name, each) -> sink.attribute(name).value(each));
        return sink.toItem();
    }
}
