package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Page} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PageCodec extends EntityMapping<Page, PageKey> {
    static final AttributeName URL = AttributeName.of("url");
    static final AttributeName HEADERS = AttributeName.of("headers");
    static final AttributeName FIRST = AttributeName.of("first");
    static final AttributeName CODES = AttributeName.of("codes");
    static final AttributeName TEXT = AttributeName.of("text");
    static final AttributeName IMAGE = AttributeName.of("image");
    static final AttributeName RAW = AttributeName.of("raw");
    static final AttributeName LINKS = AttributeName.of("links");

    /** The codec; it has no state of its own. */
    public static final PageCodec INSTANCE = new PageCodec();

    static final AttributeConverter<Map<String, List<String>>> HEADERS_CONVERTER =
            StandardConverters.json(StandardConverters.mapOf(StandardConverters.listOf(StandardConverters.string())));

    static final AttributeConverter<Page.Link> FIRST_CONVERTER = StandardConverters.json(LinkCodec.INSTANCE);

    static final AttributeConverter<Set<Integer>> CODES_CONVERTER =
            StandardConverters.json(StandardConverters.setOf(StandardConverters.intValue()));

    static final AttributeConverter<String> TEXT_CONVERTER =
            StandardConverters.compressed(StandardConverters.string(), 4194304);

    static final AttributeConverter<byte[]> IMAGE_CONVERTER =
            StandardConverters.compressed(StandardConverters.bytes(), 1000);

    static final AttributeConverter<ByteBuffer> RAW_CONVERTER =
            StandardConverters.compressed(StandardConverters.byteBuffer(), 4194304);

    static final AttributeConverter<List<Page.Link>> LINKS_CONVERTER = StandardConverters.compressed(
            StandardConverters.json(StandardConverters.listOf(LinkCodec.INSTANCE)), 4194304);

    private PageCodec() {
        super("Page", URL);
    }

    @Override
    protected void writeAttributes(Page page, AttributeSink sink) {
        sink.attribute(URL).string(page.url());
        HEADERS_CONVERTER.write(page.headers(), sink.attribute(HEADERS));
        if (isPresent(FIRST, page.first())) {
            FIRST_CONVERTER.write(page.first().get(), sink.attribute(FIRST));
        }
        CODES_CONVERTER.write(page.codes(), sink.attribute(CODES));
        TEXT_CONVERTER.write(page.text(), sink.attribute(TEXT));
        if (isPresent(IMAGE, page.image())) {
            IMAGE_CONVERTER.write(page.image().get(), sink.attribute(IMAGE));
        }
        RAW_CONVERTER.write(page.raw(), sink.attribute(RAW));
        LINKS_CONVERTER.write(page.links(), sink.attribute(LINKS));
    }

    @Override
    protected Page readAttributes(AttributeSource source) {
        return new Page(
                source.at(URL).string(),
                HEADERS_CONVERTER.read(source.at(HEADERS)),
                source.find(FIRST) && !source.isNull() ? Optional.of(FIRST_CONVERTER.read(source)) : Optional.empty(),
                CODES_CONVERTER.read(source.at(CODES)),
                TEXT_CONVERTER.read(source.at(TEXT)),
                source.find(IMAGE) && !source.isNull() ? Optional.of(IMAGE_CONVERTER.read(source)) : Optional.empty(),
                RAW_CONVERTER.read(source.at(RAW)),
                LINKS_CONVERTER.read(source.at(LINKS)));
    }

    @Override
    public PageKey keyOf(Page page) {
        return new PageKey(page.url());
    }

    @Override
    protected void writeKey(PageKey key, AttributeSink sink) {
        sink.attribute(URL).string(key.url());
    }

    @Override
    protected PageKey readKey(AttributeSource source) {
        return new PageKey(source.at(URL).string());
    }
}
