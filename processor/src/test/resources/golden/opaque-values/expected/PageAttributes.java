package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The attributes of a {@link Page}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PageAttributes extends EntityAttributes implements PageRepository.ByUrlAttributes {
    static final PageAttributes INSTANCE = new PageAttributes();

    /** Attribute {@code url}. */
    public static final StringAttribute URL = new StringAttribute(PageCodec.URL);

    /** Attribute {@code headers}. */
    public static final Attribute<Map<String, List<String>>> HEADERS = new Attribute<>(
            PageCodec.HEADERS,
            StandardConverters.json(StandardConverters.mapOf(StandardConverters.listOf(StandardConverters.string()))));

    /** Attribute {@code first}. */
    public static final Attribute<Page.Link> FIRST =
            new Attribute<>(PageCodec.FIRST, StandardConverters.json(LinkCodec.INSTANCE));

    /** Attribute {@code codes}. */
    public static final Attribute<Set<Integer>> CODES = new Attribute<>(
            PageCodec.CODES, StandardConverters.json(StandardConverters.setOf(StandardConverters.intValue())));

    /** Attribute {@code text}. */
    public static final Attribute<String> TEXT =
            new Attribute<>(PageCodec.TEXT, StandardConverters.compressed(StandardConverters.string(), 4194304));

    /** Attribute {@code image}. */
    public static final Attribute<byte[]> IMAGE =
            new Attribute<>(PageCodec.IMAGE, StandardConverters.compressed(StandardConverters.bytes(), 1000));

    /** Attribute {@code raw}. */
    public static final Attribute<ByteBuffer> RAW =
            new Attribute<>(PageCodec.RAW, StandardConverters.compressed(StandardConverters.byteBuffer(), 4194304));

    /** Attribute {@code links}. */
    public static final Attribute<List<Page.Link>> LINKS = new Attribute<>(
            PageCodec.LINKS,
            StandardConverters.compressed(
                    StandardConverters.json(StandardConverters.listOf(LinkCodec.INSTANCE)), 4194304));

    private PageAttributes() {
        super(PageCodec.INSTANCE);
    }

    /** Attribute {@code url}. */
    public StringAttribute url() {
        return URL;
    }

    @Override
    public Attribute<Map<String, List<String>>> headers() {
        return HEADERS;
    }

    @Override
    public Attribute<Page.Link> first() {
        return FIRST;
    }

    @Override
    public Attribute<Set<Integer>> codes() {
        return CODES;
    }

    @Override
    public Attribute<String> text() {
        return TEXT;
    }

    @Override
    public Attribute<byte[]> image() {
        return IMAGE;
    }

    @Override
    public Attribute<ByteBuffer> raw() {
        return RAW;
    }

    @Override
    public Attribute<List<Page.Link>> links() {
        return LINKS;
    }
}
