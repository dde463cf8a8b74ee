package shadow;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Override;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link String} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringCodec extends ItemCodec<String> {
    /** The codec; it has no state of its own. */
    public static final StringCodec INSTANCE = new StringCodec();

    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName NUMBER = AttributeName.of("number");
    static final AttributeName CONDITION = AttributeName.of("condition");
    static final AttributeName LIST = AttributeName.of("list");
    static final AttributeName INTEGER = AttributeName.of("integer");
    static final AttributeName VERSION = AttributeName.of("version");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");

    static final AttributeConverter<Integer> INTEGER_CONVERTER = StandardConverters.enumOf(Integer.values());

    private StringCodec() {
        super("String");
    }

    @Override
    protected void writeAttributes(String string, AttributeSink sink) {
        sink.attribute(ID).string(string.id());
        sink.attribute(NUMBER).number(string.number());
        if (string.condition().isPresent()) {
            sink.attribute(CONDITION).string(string.condition().get());
        }
        sink.attribute(LIST);
        ListCodec.INSTANCE.write(string.list(), sink);
        sink.attribute(INTEGER);
        INTEGER_CONVERTER.write(string.integer(), sink);
        sink.attribute(VERSION).number(string.version());
        sink.attribute(CREATED_AT);
        StandardConverters.instant().write(string.createdAt(), sink);
    }

    @Override
    protected String readAttributes(AttributeSource source) {
        return new String(
                source.find(ID) ? source.string() : missing(ID),
                source.find(NUMBER) ? source.intNumber() : missing(NUMBER),
                source.find(CONDITION) && !source.isNull() ? Optional.of(source.string()) : Optional.empty(),
                source.find(LIST) ? ListCodec.INSTANCE.read(source) : missing(LIST),
                source.find(INTEGER) ? INTEGER_CONVERTER.read(source) : missing(INTEGER),
                source.find(VERSION) ? source.longNumber() : missing(VERSION),
                source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT));
    }
}
