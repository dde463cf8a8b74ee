package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Page.Link} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class LinkCodec extends ItemCodec<Page.Link> {
    /** The codec; it has no state of its own. */
    public static final LinkCodec INSTANCE = new LinkCodec();

    static final AttributeName TARGET = AttributeName.of("target");
    static final AttributeName MORE = AttributeName.of("more");

    static final AttributeConverter<List<Page.Link>> MORE_CONVERTER =
            StandardConverters.json(StandardConverters.listOf(LinkCodec.INSTANCE));

    private LinkCodec() {
        super("Link");
    }

    @Override
    protected void writeAttributes(Page.Link link, AttributeSink sink) {
        sink.attribute(TARGET).string(link.target());
        MORE_CONVERTER.write(link.more(), sink.attribute(MORE));
    }

    @Override
    protected Page.Link readAttributes(AttributeSource source) {
        return new Page.Link(source.at(TARGET).string(), MORE_CONVERTER.read(source.at(MORE)));
    }
}
